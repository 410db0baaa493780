package dk.jobveu.koordination;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import java.util.Map;

/** The one who was asked takes over the coordination, or does not. */
@Brugstilfaelde
public class SvarPaaKoordinering
    implements Blanket<SvarPaaKoordinering.Svar, SvarPaaKoordinering.Udfald> {

  /**
   * @param begrundelse why not, or null
   */
  public record Svar(Boolean svar, String begrundelse) {}

  /** Whether they take over. */
  public record Udfald(boolean skifteAccepteret) {}

  private final Koordinatorforslagene forslagene;
  private final Koordinatorbeskeder beskeder;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  SvarPaaKoordinering(
      Koordinatorforslagene forslagene,
      Koordinatorbeskeder beskeder,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.forslagene = forslagene;
    this.beskeder = beskeder;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  /** The proposal, and what follows with it. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return forslagene.ventende(s.forloebId()).map(this::vist).orElse(Map.of());
  }

  private Map<String, Object> vist(Koordinatorforslag f) {
    return Map.of(
        "fraNavn",
        aktoerer.navn(f.fraOrganisation()),
        "hvorforTekst",
        f.skifte().hvorfor(),
        "aabentTekst",
        oplyst(f.skifte().aabent()),
        "netvaerkTekst",
        oplyst(f.skifte().netvaerk()),
        "dokumentTekst",
        oplyst(f.skifte().dokumenter()),
        "antalOpgaver",
        beskeder.aabneOpgaver(f.registrering().forloebId(), f.fraOrganisation()),
        "foelgerTekst",
        f.skifte().foelger()
            ? "bliver i forløbet og følger med"
            : "er ikke længere med i forløbet som koordinator");
  }

  private static String oplyst(String skrevet) {
    return skrevet == null ? "Ikke oplyst" : skrevet;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    boolean ja = svar.svar();
    if (!ja && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I ikke overtager.");
    }
    Koordinatorforslag forslag =
        forslagene
            .ventende(s.forloebId())
            .filter(
                f ->
                    forslagene.afgoer(
                        f, ja ? Status.ACCEPTERET : Status.AFSLAAET, svar.begrundelse()))
            .orElseThrow(
                () -> new Regelbrud(null, "Forslaget er taget tilbage og venter ikke på svar."));
    if (!ja) {
      afslaa(forslag, svar.begrundelse(), s);
    }
    return new Udfald(ja);
  }

  /** The coordinator goes on, and is told that somebody else must be asked. */
  private void afslaa(Koordinatorforslag f, String grund, Situation s) {
    String navn = aktoerer.navn(f.skifte().tilOrganisation());
    haendelser.registrer(
        s.registrering(), "KOORDINATORFORSLAG_AFSLAAET", navn + " overtager ikke koordineringen.");
    underretninger.send(
        Underretninger.afslag(s.forloebId(), "koordinering-" + f.nr()),
        s.forloebId(),
        f.fraOrganisation(),
        navn + " overtager ikke koordineringen",
        "%s har sagt nej til at koordinere. De skriver: %s I koordinerer fortsat og kan spørge en anden."
            .formatted(navn, Tekst.saetning(grund)));
  }
}
