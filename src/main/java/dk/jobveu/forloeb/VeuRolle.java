package dk.jobveu.forloeb;

import java.util.Arrays;

/**
 * The VEU-koordinator's four roles: who took the initiative by how much they are involved.
 */
public enum VeuRolle {
  STYRMAND("styrmand"),
  KOORDINATOR("koordinator"),
  INITIATIVTAGER("initiativtager"),
  SPARRINGSPARTNER_OBSERVATOER("sparringspartner eller observatør");

  private final String tekst;

  VeuRolle(String tekst) {
    this.tekst = tekst;
  }

  /** Whether the code is one of the four; the table may also answer that it is not clear. */
  public static boolean er(String kode) {
    return Arrays.stream(values()).anyMatch(r -> r.name().equals(kode));
  }

  public static String tekst(String kode) {
    return valueOf(kode).tekst;
  }
}
