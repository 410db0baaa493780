package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.Udbudspligt;
import dk.jobveu.udbud.Udbud.Invitation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reminds the schools that they jointly must offer the AMU courses they are approved for:
 * those it concerns, but for those that have said that they are not approved. How the tender went
 * is not theirs to know.
 */
@Brugstilfaelde
public class VarslUdbudspligt implements Trin<Intet, Intet> {

  private final Forloebregister forloeb;
  private final Udbudsrunder runder;
  private final Kursussammensaetninger kurser;
  private final Kursusdaekning daekning;
  private final Udbudspligt udbudspligt;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  VarslUdbudspligt(
      Forloebregister forloeb,
      Udbudsrunder runder,
      Kursussammensaetninger kurser,
      Kursusdaekning daekning,
      Udbudspligt udbudspligt,
      Aktoerer aktoerer,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.forloeb = forloeb;
    this.runder = runder;
    this.kurser = kurser;
    this.daekning = daekning;
    this.udbudspligt = udbudspligt;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    List<Kursus> mangler = manglendeAmu(forloebId);
    if (mangler.isEmpty()) {
      haendelser.registrer(
          r,
          "UDBUDSPLIGT_VARSLET",
          "Ingen skole er mindet om udbudspligten, for den gælder kun AMU-kurser.");
      return new Intet();
    }
    String amu = mangler.stream().map(Kursus::titel).collect(Collectors.joining(", "));
    String koordinator = aktoerer.navn(forloeb.hent(forloebId).koordinator());
    Udbud runde = runder.hent(forloebId);
    Set<String> ikkeGodkendte =
        runde.invitationer().stream()
            .filter(i -> i.afslag() == Invitation.Afslag.INGEN_GODKENDELSE)
            .map(Invitation::skole)
            .collect(Collectors.toSet());
    List<String> skoler =
        udbudspligt.skoler(forloebId, mangler).stream()
            .filter(s -> !ikkeGodkendte.contains(s))
            .toList();
    for (String skole : skoler) {
      underretninger.send(
          "udbudspligt:%s:%d:%s".formatted(forloebId, runde.nr(), skole),
          forloebId,
          skole,
          "Udbudspligt: der mangler en udbyder til AMU-kurser",
          "Det gælder: "
              + amu
              + ". Skoler, der er godkendt til kurserne, har sammen pligt til at udbyde dem. Kontakt "
              + koordinator
              + ", hvis I kan. Er I ikke godkendt, så skriv jeres godkendelser under Din bruger.");
    }
    haendelser.registrer(
        r,
        "UDBUDSPLIGT_VARSLET",
        skoler.isEmpty()
            ? "Der er ingen skole at minde om udbudspligten."
            : "Mindet om udbudspligten: "
                + skoler.stream().map(aktoerer::navn).collect(Collectors.joining(", "))
                + ".");
    return new Intet();
  }

  /** The AMU courses that nobody offers; all of them when there were bids but none was chosen. */
  private List<Kursus> manglendeAmu(String forloebId) {
    List<String> mangler = daekning.udaekkede(forloebId);
    return kurser.gaeldende(forloebId).map(Kursussammensaetning::kurser).orElse(List.of()).stream()
        .filter(k -> k.kursustype() == Kursustype.AMU)
        .filter(k -> mangler.isEmpty() || mangler.contains(k.titel()))
        .toList();
  }
}
