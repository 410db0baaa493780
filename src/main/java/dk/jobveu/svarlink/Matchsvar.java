package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn.Forlaengelse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an employer has to the match when a course ends. */
@Component
class Matchsvar implements Svarsag {

  private static final int LAENGSTE_BEMAERKNING = 1000;

  private final Besoegsregister register;
  private final Virksomheder virksomheder;
  private final Holdregister hold;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Svaropgaver opgaver;
  private final Papirversion version;

  Matchsvar(
      Besoegsregister register,
      Virksomheder virksomheder,
      Holdregister hold,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Svaropgaver opgaver,
      Papirversion version) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.hold = hold;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.opgaver = opgaver;
    this.version = version;
  }

  @Override
  public Formaal formaal() {
    return Formaal.MATCHTILSAGN;
  }

  @Override
  public String noegle(Svarlink link) {
    return "match-%s-%s".formatted(link.emne(), link.virksomhedId());
  }

  private static int holdNr(Svarlink link) {
    return Integer.parseInt(link.emne());
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    return new Spoergsmaal(
        virksomheder.hent(link.virksomhedId()).navn(),
        "spørger, fordi kurset er slut, og virksomheden har meldt et behov til",
        "Virksomhedens svar",
        "Jobcentrene samler nu deltagere og virksomheder. Svaret læses af dem, der planlægger forløbet, og står, hvor matchmødet holdes.",
        "Se svaret, før du skriver under",
        List.of(kurset(link)),
        List.of(
            Svargruppe.altid(
                Svarfelt.tal("antalJob", "Job, I har nu", null),
                Svarfelt.tal("antalSamtaler", "Deltagere, I vil tale med", null),
                Svarfelt.tal(
                    "stoettedePladser",
                    "Pladser i praktik eller løntilskud",
                    "En støttet plads er vejen til et job. Skriv 0, hvis der ingen er."),
                Svarfelt.liste(
                    "forlaengelse",
                    "Kan pladserne forlænges, hvis det fører til et job? Vælg kun, når der er pladser.",
                    Stream.of(Forlaengelse.values())
                        .map(f -> new Valg(f.name(), f.tekst()))
                        .toList()),
                Svarfelt.langTekst(
                    "bemaerkning",
                    "Hvad skal jobcentrene vide?",
                    "Valgfrit. Skriv ingen navne på deltagere.",
                    LAENGSTE_BEMAERKNING))));
  }

  private Afsnit kurset(Svarlink link) {
    Hold h = hold.hent(link.forloebId(), holdNr(link));
    return felter(
        "Kurset, der er slut",
        felt("Kursus", h.titel()),
        felt("Begyndte", h.vilkaar().start()),
        felt("Sluttede", h.vilkaar().slut()),
        felt("Virksomheden søgte", virksomheder.hent(link.virksomhedId()).stillingsbetegnelse()));
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    opgaver.fuldfoer(link.opgaveId(), svar, skriver);
  }

  @Override
  public Papir svaret(Svarlink link) {
    Matchtilsagn t =
        register.tilsagn(link.forloebId()).stream()
            .filter(m -> m.holdNr() == holdNr(link))
            .filter(m -> m.virksomhedId().equals(link.virksomhedId()))
            .findFirst()
            .orElseThrow();
    Forloeb f = forloeb.hent(link.forloebId());
    String navn = virksomheder.hent(link.virksomhedId()).navn();
    return new Papir(
        formaal().tekst() + ": " + navn,
        f.id(),
        f.titel(),
        version.naeste(link.forloebId(), noegle(link)),
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(t.registrering().tidspunkt()),
        aktoerer.navn(link.registrering().organisation()),
        null,
        List.of(
            felter(
                "Det har virksomheden til matchet",
                felt("Virksomheden", navn),
                felt("Job nu", t.antalJob()),
                felt("Vil tale med så mange deltagere", t.antalSamtaler()),
                felt("Pladser i praktik eller løntilskud", t.stoettedePladser()),
                felt("Forlængelse", t.forlaengelse() == null ? null : t.forlaengelse().tekst()),
                felt("Til jobcentrene", t.bemaerkning())),
            kurset(link)),
        null);
  }
}
