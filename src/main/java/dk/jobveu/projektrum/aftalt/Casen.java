package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Laeringsarkiv;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The case description: for everybody once it is in the casebank, before that for whoever
 * wrote it.
 */
@Component
class Casen implements Dokumentkilde {

  private final Laeringsarkiv arkiv;

  Casen(Laeringsarkiv arkiv) {
    this.arkiv = arkiv;
  }

  @Override
  public String sti() {
    return "case";
  }

  @Override
  public String navn() {
    return "Casebeskrivelse";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return arkiv
        .casebeskrivelse(indsigt.forloebId())
        .filter(c -> laeser(indsigt, c))
        .map(Casen::dokument);
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(this, indsigt, arkiv.erICasebanken(indsigt.forloebId()));
  }

  private static boolean laeser(Indsigt indsigt, Casebeskrivelse c) {
    return c.status() == Casebeskrivelse.Status.GODKENDT
        || Laeser.harSkrevet(indsigt, c.registrering().organisation());
  }

  private static Dokument dokument(Casebeskrivelse c) {
    Casebeskrivelse.Casetekst t = c.tekst();
    return new Dokument(
        null,
        c.status().tekst(),
        c.registrering(),
        List.of(
            felter(
                t.titel(),
                felt("Hvem var med", t.parter()),
                felt("Formål", t.casensFormaal()),
                felt("Indhold", t.indhold()),
                felt("Resultater", t.resultater()),
                felt("Hvad kan andre lære", t.laering()),
                felt("Hvem kan man spørge", t.kontakt()))),
        null);
  }
}
