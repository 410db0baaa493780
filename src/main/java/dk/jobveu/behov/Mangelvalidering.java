package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * What DMN-1 said of one title, and the reason given where the forløb went on in spite of it
 * (R-2.4, R-19.4).
 *
 * @param begrundelse the table's own sentence
 * @param tilsidesatBegrundelse why the forløb goes on all the same, or null
 */
public record Mangelvalidering(
    Registrering registrering,
    String stillingsbetegnelse,
    Status status,
    boolean kraeverBegrundelse,
    boolean svaertAtFindeJob,
    String begrundelse,
    String tilsidesatBegrundelse) {

  boolean erBekraeftet() {
    return status == Status.VALIDERET && !kraeverBegrundelse;
  }

  /** Whether the forløb can go on with it. */
  boolean erAfklaret() {
    return erBekraeftet() || tilsidesatBegrundelse != null;
  }

  /** The same answer with the reason why the forløb goes on all the same. */
  Mangelvalidering medGrund(String grund) {
    return new Mangelvalidering(
        registrering,
        stillingsbetegnelse,
        status,
        kraeverBegrundelse,
        svaertAtFindeJob,
        begrundelse,
        grund);
  }

  /** The four answers of DMN-1. */
  public enum Status {
    VALIDERET("Mangel bekræftet"),
    VALIDERET_MED_BEGRUNDELSE("Kan gå an med en begrundelse"),
    IKKE_VALIDERET("Mangel ikke bekræftet"),
    MANGLER_DATA("Vi mangler oplysninger");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
