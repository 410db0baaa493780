package dk.jobveu.projektplan;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/**
 * A name in a version of the plan, and what that organisation has answered.
 *
 * @param registrering who answered; who asked, as long as nobody has
 * @param svar null until it has answered
 * @param svaretPaaVersion the version that was read; an earlier one when the text is the same
 * @param begrundelse why the name was taken out of the plan, or null
 */
public record Plangodkendelse(
    Registrering registrering,
    int version,
    String part,
    Svar svar,
    Integer svaretPaaVersion,
    String begrundelse,
    List<Planrettelse> rettelser) {

  public Plangodkendelse {
    rettelser = List.copyOf(rettelser);
  }

  /** What somebody whose name is in the plan says of it. */
  public enum Svar {
    GODKENDT("Har godkendt"),
    RETTES("Vil have planen rettet"),
    UDE("Har taget sit navn ud");

    private final String tekst;

    Svar(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** What should read differently in a section. */
  public record Planrettelse(int afsnit, String rettelse) {}

  /** A name that is asked about this version. */
  static Plangodkendelse spurgt(Projektplan plan, String part) {
    return new Plangodkendelse(
        plan.registrering(), plan.version(), part, null, null, null, List.of());
  }

  /** The one that held the pen has approved by handing the version in. */
  static Plangodkendelse afTovholder(Projektplan plan, String part) {
    return new Plangodkendelse(
        plan.registrering(), plan.version(), part, Svar.GODKENDT, plan.version(), null, List.of());
  }

  /** The same approval for a later version with the same text. */
  Plangodkendelse gaelderOgsaa(int senere) {
    return new Plangodkendelse(
        registrering, senere, part, svar, svaretPaaVersion, begrundelse, rettelser);
  }

  public boolean venter() {
    return svar == null;
  }

  boolean harGodkendt() {
    return svar == Svar.GODKENDT;
  }

  /** Stands in the way of the plan: unanswered, or wanting it changed. */
  boolean mangler() {
    return venter() || svar == Svar.RETTES;
  }

  /** The answer in words, and the version that was read when it was another. */
  public String tekst() {
    if (venter()) {
      return "Har ikke svaret endnu";
    }
    return svaretPaaVersion == null || svaretPaaVersion == version
        ? svar.tekst()
        : "%s (version %d, teksten er den samme)".formatted(svar.tekst(), svaretPaaVersion);
  }

  /** What should be changed, in one line. */
  public String rettelsestekst() {
    return String.join(
        " ",
        rettelser.stream().map(r -> "Afsnit %d: %s".formatted(r.afsnit(), r.rettelse())).toList());
  }
}
