package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Registrering;
import java.util.List;

/**
 * What the paying job centre decided in a round.
 *
 * @param skoler the chosen schools, which together cover the courses; none when none was chosen
 * @param foelgerAnbefaling whether both or either party recommended it; null when none did
 * @param naesteSkridt what happens when none was chosen, or null
 * @param beskedTilSkoler what the schools that were not chosen are told about the choice, or null
 */
public record Udbydervalg(
    Registrering registrering,
    int udbudNr,
    Status status,
    List<String> skoler,
    String begrundelse,
    Boolean foelgerAnbefaling,
    NaesteSkridt naesteSkridt,
    String beskedTilSkoler) {

  public Udbydervalg {
    skoler = List.copyOf(skoler);
  }

  /** Whether others rely on it. */
  public boolean gaelder() {
    return status == Status.GAELDENDE;
  }

  /** Others rely on the choice once it is registered. */
  public enum Status {
    KLADDE,
    GAELDENDE,
    INGEN
  }

  /** The ways on without a provider. */
  public enum NaesteSkridt {
    REVIDER("Ændre planen eller prisrammen"),
    UDBUDSPLIGT("Bruge skolernes udbudspligt og spørge igen"),
    STOP("Stoppe forløbet");

    private final String tekst;

    NaesteSkridt(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** No bid was chosen. */
  static Udbydervalg ingen(
      Registrering r,
      int udbudNr,
      String begrundelse,
      NaesteSkridt naesteSkridt,
      String beskedTilSkoler) {
    return new Udbydervalg(
        r, udbudNr, Status.INGEN, List.of(), begrundelse, null, naesteSkridt, beskedTilSkoler);
  }

  /** The names of the chosen schools in a sentence. */
  public String skolenavne(Aktoerer aktoerer) {
    return aktoerer.opregning(skoler);
  }

  /** The organisation that chose: the paying job centre, or who stands in for it. */
  String valgtAf(Aktoerer aktoerer) {
    return hvem(registrering, aktoerer);
  }

  static String hvem(Registrering r, Aktoerer aktoerer) {
    return r.paaVegneAf() == null
        ? aktoerer.navn(r.organisation())
        : "%s på vegne af %s"
            .formatted(aktoerer.navn(r.organisation()), aktoerer.navn(r.paaVegneAf()));
  }

  Udbydervalg somGaeldende() {
    return new Udbydervalg(
        registrering,
        udbudNr,
        Status.GAELDENDE,
        skoler,
        begrundelse,
        foelgerAnbefaling,
        null,
        beskedTilSkoler);
  }
}
