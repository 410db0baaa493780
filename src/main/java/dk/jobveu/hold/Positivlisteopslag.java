package dk.jobveu.hold;

import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Ordningsfakta.Positivliste;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildelister.Gaeldende;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether a forløb's courses are on the lists that hold on the day of a grant:
 * its own council's or a neighbour's, and the country's. One of the courses is enough. Where no
 * list has been read in, it is not known, and rules nothing out.
 */
@Component
class Positivlisteopslag {

  /**
   * What is known of the courses.
   *
   * @param regional and the others: null when it is not known
   */
  record Paa(Boolean regional, Boolean national) {

    static final Paa UKENDT = new Paa(null, null);

    boolean regionalEllerUkendt() {
      return !Boolean.FALSE.equals(regional);
    }

    boolean nationalEllerUkendt() {
      return !Boolean.FALSE.equals(national);
    }
  }

  private final Kildelister lister;
  private final Kursussammensaetninger kurser;
  private final Referencedata referencedata;

  Positivlisteopslag(
      Kildelister lister, Kursussammensaetninger kurser, Referencedata referencedata) {
    this.lister = lister;
    this.kurser = kurser;
    this.referencedata = referencedata;
  }

  /** As the job centre has said it of one participant. */
  static Paa sagt(Positivliste liste) {
    return new Paa(liste.erRegional(), liste.erNational());
  }

  Paa paa(Forloeb f, LocalDate dag) {
    String raad = referencedata.raad(f.kommunekode(), dag).orElseGet(f::rar);
    Optional<Gaeldende> egen = lister.gaeldende(Kildeliste.POSITIVLISTE, raad, dag);
    Optional<Gaeldende> landets =
        lister.gaeldende(Kildeliste.POSITIVLISTE, Kildeudgave.HELE_LANDET, dag);
    List<Kursus> alle =
        egen.isEmpty() && landets.isEmpty()
            ? List.of()
            : kurser.gaeldende(f.id()).map(k -> k.kurser()).orElse(List.of());
    return alle.isEmpty()
        ? Paa.UKENDT
        : new Paa(
            egen.map(g -> er(g, alle) || naboers(raad, dag).anyMatch(n -> er(n, alle)))
                .orElse(null),
            landets.map(g -> er(g, alle)).orElse(null));
  }

  private Stream<Gaeldende> naboers(String raad, LocalDate dag) {
    return referencedata.kommuner(dag).stream()
        .map(Kommune::raad)
        .distinct()
        .filter(andet -> referencedata.erNaboer(raad, andet, dag))
        .flatMap(andet -> lister.gaeldende(Kildeliste.POSITIVLISTE, andet, dag).stream());
  }

  private static boolean er(Gaeldende liste, List<Kursus> kurser) {
    return kurser.stream().anyMatch(k -> liste.linjer().stream().anyMatch(l -> er(l, k)));
  }

  /** By number where both have one, else by name. */
  private static boolean er(Kildelinje l, Kursus k) {
    return l.kode() != null && k.fagkode() != null
        ? l.kode().equals(k.fagkode())
        : l.hedder(k.titel());
  }
}
