package dk.jobveu.referencedata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reference data as it holds at a date; a forløb asks by its own start date. */
public interface Referencedata {

  List<Kommune> kommuner(LocalDate dato);

  default Optional<Kommune> kommune(String kode, LocalDate dato) {
    return kommuner(dato).stream().filter(k -> k.kode().equals(kode)).findFirst();
  }

  /** The council that the municipality belongs to that day. */
  default Optional<String> raad(String kommunekode, LocalDate dato) {
    return kommune(kommunekode, dato).map(Kommune::raad);
  }

  /** Whether two regional councils are neighbours; a council is not its own neighbour. */
  boolean erNaboer(String raad, String andet, LocalDate dato);

  List<Maalgruppe> maalgrupper(LocalDate dato);

  default Optional<Maalgruppe> maalgruppe(int nr, LocalDate dato) {
    return maalgrupper(dato).stream().filter(m -> m.nr() == nr).findFirst();
  }

  List<Stoetteordning> ordninger(LocalDate dato);

  List<Balancekategori> balancekategorier(LocalDate dato);

  /** All of them, whichever day it is: one chooses a crisis before the day is known. */
  List<Krise> kriser();

  /** The crisis, when a forløb that begins that day may soften it. */
  default Optional<Krise> krise(String kode, LocalDate dato) {
    return kriser().stream()
        .filter(k -> k.kode().equals(kode) && k.gyldighed().gaelder(dato))
        .findFirst();
  }

  /** The questions of the survey, whichever day it is, in their order. */
  List<Skemaspoergsmaal> skemaspoergsmaal();

  /** Those that an actor of this type is asked that day. */
  default List<Skemaspoergsmaal> skemaspoergsmaal(String aktoertype, LocalDate dato) {
    return skemaspoergsmaal().stream()
        .filter(s -> s.spoerges(aktoertype) && s.gyldighed().gaelder(dato))
        .toList();
  }

  /** The packages of courses that a forløb can begin with that day, in their order. */
  List<Branchepakke> branchepakker(LocalDate dato);

  default Optional<Branchepakke> branchepakke(String kode, LocalDate dato) {
    return branchepakker(dato).stream().filter(b -> b.kode().equals(kode)).findFirst();
  }

  /**
   * What something is called at that date: {@code jobcenter}, {@code raad}, {@code
   * veu_koordinator}.
   */
  String betegnelse(String noegle, LocalDate dato);
}
