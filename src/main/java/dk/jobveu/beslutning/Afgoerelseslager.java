package dk.jobveu.beslutning;

import java.util.List;

/** Every decision with inputs, output, rule and version. */
public interface Afgoerelseslager {

  void gem(List<Beslutninger.Truffet> trufne);

  /**
   * Those about a forløb itself, newest first.
   *
   * @param ogsaaOmEnkelte decisions that are wanted also when they are about something within it
   */
  List<TruffenAfgoerelse> omForloebet(String forloebId, String... ogsaaOmEnkelte);

  /** Those that this decision made about people and things within the forløb, newest first. */
  List<TruffenAfgoerelse> omEnkelte(String forloebId, String beslutning);
}
