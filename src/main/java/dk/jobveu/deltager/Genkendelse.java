package dk.jobveu.deltager;

import dk.jobveu.deltager.TilfoejDeltagere.NyPaaListen;
import dk.jobveu.faelles.Tekst;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether somebody who is put on a list without a pseudonym stands there already (docs/adr/0020). A
 * person is the same when the name and the telephone number or e-mail are, and nothing that is said
 * differs. Whoever only resembles somebody is asked about: neither merged nor doubled in silence.
 */
final class Genkendelse {

  /** The answer. */
  enum Slags {
    NY,
    SAMME,
    TVIVL
  }

  /**
   * Who it may be.
   *
   * @param hvem null when it is nobody
   * @param lighed what they have in common, in Danish
   */
  record Svar(Slags slags, Deltager hvem, String lighed) {}

  private static final Svar NY = new Svar(Slags.NY, null, null);

  private final List<Deltager> paaListen;
  private final Map<String, Kendetegn> kontakter;

  /** What people are known by, written in one way; null where nothing is said. */
  private record Kendetegn(String navn, String telefon, String epost) {

    static Kendetegn af(String navn, String telefon, String epost) {
      return new Kendetegn(
          Genkendelse.navn(navn), Genkendelse.telefon(telefon), Genkendelse.epost(epost));
    }

    static Kendetegn af(NyPaaListen ny) {
      return af(ny.navn(), ny.telefon(), ny.epost());
    }

    boolean sammeNavn(Kendetegn andre) {
      return ens(navn, andre.navn);
    }

    boolean sammeKontakt(Kendetegn andre) {
      return ens(telefon, andre.telefon) || ens(epost, andre.epost);
    }
  }

  /** The rows of a list so far, each held against all those before it at once. */
  static final class Tidligere {

    private final Set<Kendetegn> udenPseudonym = new HashSet<>();
    private final Set<Kendetegn> alle = new HashSet<>();

    /**
     * Whether the row may be about the same person as one before it. Two pseudonyms of one's own
     * choice are two persons.
     */
    boolean ligner(NyPaaListen ny) {
      Set<Kendetegn> andre = ny.deltager().deltagerId() == null ? alle : udenPseudonym;
      return enkeltvis(ny).anyMatch(andre::contains);
    }

    void tilfoej(NyPaaListen ny) {
      enkeltvis(ny).forEach(alle::add);
      if (ny.deltager().deltagerId() == null) {
        enkeltvis(ny).forEach(udenPseudonym::add);
      }
    }

    /** Each sign by itself: one in common is enough. */
    private static Stream<Kendetegn> enkeltvis(NyPaaListen ny) {
      Kendetegn k = Kendetegn.af(ny);
      return Stream.of(
              new Kendetegn(k.navn(), null, null),
              new Kendetegn(null, k.telefon(), null),
              new Kendetegn(null, null, k.epost()))
          .filter(t -> !t.equals(INGEN));
    }
  }

  private static final Kendetegn INGEN = new Kendetegn(null, null, null);

  Genkendelse(List<Deltager> paaListen, List<Kontaktoplysning> kontakter) {
    this.paaListen = paaListen.stream().filter(d -> !Deltager.erSlettet(d.deltagerId())).toList();
    this.kontakter =
        kontakter.stream()
            .collect(
                Collectors.toMap(
                    Kontaktoplysning::deltagerId,
                    k -> Kendetegn.af(k.navn(), k.telefon(), k.epost())));
  }

  Svar af(NyPaaListen ny) {
    String pseudonym = ny.deltager().deltagerId();
    if (ny.nyPerson()
        || paaListen.stream().anyMatch(d -> d.deltagerId().equals(pseudonym))
        || ny.navn() == null && pseudonym != null) {
      return NY;
    }
    Kendetegn nys = Kendetegn.af(ny);
    return paaListen.stream()
        .map(d -> svar(ny, nys, d))
        .filter(s -> s.slags() != Slags.NY)
        // the one that is certain before those that only resemble
        .min((a, b) -> a.slags().compareTo(b.slags()))
        .orElse(NY);
  }

  private Svar svar(NyPaaListen ny, Kendetegn nys, Deltager d) {
    Kendetegn k = kontakter.get(d.deltagerId());
    if (ny.navn() == null) {
      return passer(ny.deltager(), d) ? tvivl(d, "de samme oplysninger") : NY;
    }
    if (k == null) {
      return NY;
    }
    boolean navn = nys.sammeNavn(k);
    boolean kontakt = nys.sammeKontakt(k);
    if (navn && kontakt && ny.deltager().deltagerId() == null && sigerIkkeMere(ny, nys, d, k)) {
      return new Svar(Slags.SAMME, d, null);
    }
    return navn
        ? tvivl(d, "det samme navn")
        : kontakt ? tvivl(d, "den samme telefon eller e-post") : NY;
  }

  private static Svar tvivl(Deltager d, String lighed) {
    return new Svar(Slags.TVIVL, d, lighed);
  }

  private static boolean sigerIkkeMere(NyPaaListen ny, Kendetegn nys, Deltager d, Kendetegn k) {
    return passer(ny.deltager(), d)
        && (ny.telefon() == null || ens(nys.telefon(), k.telefon()))
        && (ny.epost() == null || ens(nys.epost(), k.epost()));
  }

  private static boolean passer(NyDeltager ny, Deltager d) {
    return Objects.equals(ny.maalgruppe(), d.maalgruppe())
        && (ny.udsatEllerUng() == null || ny.udsatEllerUng() == d.udsatEllerUng())
        && (ny.foedselsaar() == null || ny.foedselsaar().equals(d.foedselsaar()))
        && (ny.bopaelskommune() == null || ny.bopaelskommune().equals(d.bopaelskommune()));
  }

  private static boolean ens(String a, String b) {
    return a != null && a.equals(b);
  }

  private static String navn(String navn) {
    return navn == null
        ? null
        : Tekst.ren(navn).toLowerCase(Locale.forLanguageTag("da")).replaceAll("[\\s.,-]+", " ");
  }

  /** The digits, without the Danish country code. */
  private static String telefon(String telefon) {
    String cifre = telefon == null ? "" : telefon.replaceAll("\\D", "");
    cifre = cifre.replaceFirst("^(00)?45(?=\\d{8}$)", "");
    return cifre.isEmpty() ? null : cifre;
  }

  private static String epost(String epost) {
    return epost == null ? null : epost.strip().toLowerCase(Locale.ROOT);
  }
}
