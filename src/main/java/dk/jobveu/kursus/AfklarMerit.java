package dk.jobveu.kursus;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import java.util.List;
import java.util.Optional;

/** Records which schools recognise the merit of the courses that were in doubt. */
@Brugstilfaelde
public class AfklarMerit implements Blanket<AfklarMerit.Svar, Intet> {

  /** What a school says of a course. */
  public enum Skolesvar {
    JA,
    NEJ,
    VENTER
  }

  /** A school's answer on one course. */
  public record Raekke(
      Integer nr, String titel, Skolesvar anerkendt, String skole, String begrundelse) {}

  /** The courses whose merit is in doubt. */
  public record Svar(List<Raekke> uafklarede) {}

  private final Kursussammensaetninger sammensaetninger;

  AfklarMerit(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(
            sammensaetninger.seneste(s.forloebId()).stream()
                .flatMap(k -> k.kurser().stream())
                .filter(Kursus::erUafklaret)
                .map(k -> new Raekke(k.nr(), k.titel(), Skolesvar.VENTER, null, null))
                .toList()));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Kursussammensaetning seneste = sammensaetninger.hent(s.forloebId(), "afklare");
    List<Kursus> kurser =
        seneste.kurser().stream().map(k -> medSvar(k, svar.uafklarede())).toList();
    sammensaetninger.gemVersion(seneste.medKurser(kurser));
    return new Intet();
  }

  private static Kursus medSvar(Kursus kursus, List<Raekke> alle) {
    for (Raekke svar : alle) {
      if (svar.nr() != kursus.nr() || svar.anerkendt() == Skolesvar.VENTER) {
        continue;
      }
      boolean ja = svar.anerkendt() == Skolesvar.JA;
      if (ja && svar.skole() == null) {
        throw new Regelbrud(
            "uafklarede", "Skriv, hvilken skole der anerkender »%s«.".formatted(kursus.titel()));
      }
      if (!ja && svar.begrundelse() == null) {
        throw new Regelbrud(
            "uafklarede",
            "Skriv, hvorfor »%s« skal med, selv om det ikke giver merit."
                .formatted(kursus.titel()));
      }
      return kursus.medSvar(ja, svar.skole(), svar.begrundelse());
    }
    return kursus;
  }
}
