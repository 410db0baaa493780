package dk.jobveu.statistik;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What has been read in from other registers; nothing in it is ever overwritten. */
public interface Register {

  /** What holds now, by the project's id. */
  Map<String, Registerprojekt> gaeldende();

  void tilfoej(List<Registerprojekt> nye);

  /** The workforce of a council's area from a day on. */
  record Arbejdsstyrke(
      String raad, LocalDate gaelderFra, int personer, String registreretAf, Instant registreret) {}

  List<Arbejdsstyrke> arbejdsstyrke();

  void tilfoejArbejdsstyrke(List<Arbejdsstyrke> nye);
}
