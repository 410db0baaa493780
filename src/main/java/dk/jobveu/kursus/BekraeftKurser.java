package dk.jobveu.kursus;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.kursus.Kursussammensaetning.FagligtSvar;
import java.util.HashMap;
import java.util.Map;

/**
 * The parties decide the courses together: the union says itself whether it agrees with what the
 * employers' organisation has put together. If not, they discuss them again.
 */
@Brugstilfaelde
public class BekraeftKurser implements Blanket<BekraeftKurser.Svar, BekraeftKurser.Udfald> {

  private static final Map<String, String> ADGANG =
      Map.of(
          "JOB", "et job",
          "UDDANNELSE", "en ordinær uddannelse",
          "BEGGE", "både et job og en ordinær uddannelse");

  /** Whether the union agrees, and what should be changed when it does not. */
  public record Svar(Boolean enig, String grund) {}

  /** The courses go on or are put together again. */
  public record Udfald(boolean kurserBekraeftet) {}

  private final Kursussammensaetninger sammensaetninger;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  BekraeftKurser(
      Kursussammensaetninger sammensaetninger, Aktoerer aktoerer, Haendelser haendelser) {
    this.sammensaetninger = sammensaetninger;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return sammensaetninger.seneste(s.forloebId()).map(BekraeftKurser::vist).orElse(Map.of());
  }

  private static Map<String, Object> vist(Kursussammensaetning k) {
    Map<String, Object> vist = new HashMap<>();
    vist.put("kursusliste", k.kurser().stream().map(BekraeftKurser::raekke).toList());
    vist.put("adgangTekst", ADGANG.get(k.adgang()));
    vist.put("raadgivning", k.raadgivning());
    vist.put("planForMerit", k.planForMerit());
    vist.put(
        "udenMerit",
        k.ingenMeritAccepteret()
            ? "Ingen af kurserne giver merit. Siger I ja, accepterer I det også."
            : null);
    return vist;
  }

  private static Map<String, Object> raekke(Kursus k) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("nr", k.nr());
    raekke.put("titel", k.titel());
    raekke.put("dage", k.varighedDage());
    raekke.put("merit", k.indgaarIUddannelse() ? k.uddannelse() : "Nej");
    raekke.put("begrundelse", k.begrundelse());
    return raekke;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (!svar.enig() && svar.grund() == null) {
      throw new Regelbrud("grund", "Skriv, hvad der skal ændres, så parterne kan drøfte det.");
    }
    sammensaetninger.gemVersion(
        sammensaetninger
            .hent(s.forloebId(), "bekræfte")
            .medFagligtSvar(
                new FagligtSvar(
                    svar.enig(),
                    svar.enig() ? null : svar.grund(),
                    s.registrering().organisation(),
                    s.registrering().tidspunkt())));
    haendelser.registrer(
        s.registrering(),
        "KURSER_BESVARET",
        aktoerer.navn(s.registrering().organisation())
            + (svar.enig()
                ? " er enig i kurserne på vegne af den faglige side."
                : " vil have kurserne ændret på vegne af den faglige side."));
    return new Udfald(svar.enig());
  }
}
