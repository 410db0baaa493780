package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.laering.Evaluering;
import dk.jobveu.laering.Laeringsarkiv;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The evaluation (D24), for whoever wrote it; what others may learn stands in the case. */
@Component
class Evalueringen implements Dokumentkilde {

  private final Laeringsarkiv arkiv;

  Evalueringen(Laeringsarkiv arkiv) {
    this.arkiv = arkiv;
  }

  @Override
  public String sti() {
    return "evaluering";
  }

  @Override
  public String navn() {
    return "Evaluering";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return arkiv.evaluering(indsigt.forloebId()).map(e -> dokument(indsigt, e));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Udgave.af(this, indsigt, true);
  }

  private static Dokument dokument(Indsigt indsigt, Evaluering e) {
    boolean egen = Laeser.harSkrevet(indsigt, e.registrering().organisation());
    return new Dokument(
        null,
        null,
        e.registrering(),
        egen ? afsnit(e) : List.of(),
        egen ? null : "Evalueringen læses af den, der har skrevet den.");
  }

  private static List<Dokument.Afsnit> afsnit(Evaluering e) {
    return List.of(
        felter(
            "Hvad har vi lært",
            felt("Hvad virkede godt", e.hvadVirkede()),
            felt("Hvad kan gøres bedre næste gang", e.hvadKanForbedres()),
            felt("En god historie at fortælle videre", e.fortaelling()),
            felt(
                "Hvad andre kan begynde med",
                e.skabeloner().stream()
                    .map(Evaluering::skabelontekst)
                    .collect(Collectors.joining(", ")))),
        felter(
            "Hvordan gik det",
            felt("Resultater", e.resultater().tekst()),
            felt("Afvigelser undervejs", e.antalAfvigelser())),
        tabel(
            "Tilfredshed fra 1 til 10",
            List.of("Hvem", "Tal"),
            e.tilfredshed().stream().map(t -> raekke(hvem(t.aktoertype()), t.score())).toList()));
  }

  private static String hvem(String aktoertype) {
    return "virksomhed".equals(aktoertype) ? "Virksomheder" : Rolle.tekst(aktoertype);
  }
}
