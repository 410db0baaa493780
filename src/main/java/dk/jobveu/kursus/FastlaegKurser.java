package dk.jobveu.kursus;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import java.util.List;
import java.util.stream.Collectors;

/** Fixes the courses that others rely on, and reminds schools of their udbudspligt. */
@Brugstilfaelde
public class FastlaegKurser implements Trin<Intet, Intet> {

  private final Forloebregister forloeb;
  private final Kursussammensaetninger sammensaetninger;
  private final Udbudspligt udbudspligt;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  FastlaegKurser(
      Forloebregister forloeb,
      Kursussammensaetninger sammensaetninger,
      Udbudspligt udbudspligt,
      Aktoerer aktoerer,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.forloeb = forloeb;
    this.sammensaetninger = sammensaetninger;
    this.udbudspligt = udbudspligt;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    Kursussammensaetning seneste = sammensaetninger.hent(r.forloebId(), "fastlægge");
    if (seneste.status() != Kursussammensaetning.Status.GAELDENDE) {
      fastlaeg(seneste, r);
    }
    return new Intet();
  }

  private void fastlaeg(Kursussammensaetning seneste, Registrering r) {
    String forloebId = r.forloebId();
    sammensaetninger.goerGaeldende(forloebId, seneste.version());
    haendelser.registrer(
        r,
        "KURSER_FASTLAGT",
        "Kurserne er fastlagt: %s, version %d."
            .formatted(Antal.af(seneste.kurser().size(), "kursus", "kurser"), seneste.version()));
    List<Kursus> mangler =
        seneste.kurser().stream()
            .filter(k -> k.kursustype() == Kursustype.AMU && !k.harUdbyder())
            .toList();
    if (!mangler.isEmpty()) {
      String udenUdbyder = mangler.stream().map(Kursus::titel).collect(Collectors.joining(", "));
      String koordinator = aktoerer.navn(forloeb.hent(forloebId).koordinator());
      for (String skole : udbudspligt.skoler(forloebId, mangler)) {
        underretninger.send(
            "udbudspligt/%s/%d/%s".formatted(forloebId, seneste.version(), skole),
            forloebId,
            skole,
            "AMU-kurser uden udbyder",
            "Der er efterspørgsel på AMU-kurser, som endnu ingen skole har lovet at holde: "
                + udenUdbyder
                + ". Skoler, der er godkendt til kurserne, har sammen pligt til at dække"
                + " efterspørgslen. Kontakt "
                + koordinator
                + ", hvis I kan holde dem. Er I ikke godkendt, så skriv jeres godkendelser under Din"
                + " bruger.");
      }
    }
  }
}
