package dk.jobveu.deltager;

import dk.jobveu.deltager.TilfoejDeltagere.NyPaaListen;
import dk.jobveu.faelles.Tekst;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
  private final Map<String, Kontaktoplysning> kontakter;

  Genkendelse(List<Deltager> paaListen, List<Kontaktoplysning> kontakter) {
    this.paaListen = paaListen.stream().filter(d -> !Deltager.erSlettet(d.deltagerId())).toList();
    this.kontakter =
        kontakter.stream()
            .collect(Collectors.toMap(Kontaktoplysning::deltagerId, Function.identity()));
  }

  Svar af(NyPaaListen ny) {
    String pseudonym = ny.deltager().deltagerId();
    if (ny.nyPerson()
        || paaListen.stream().anyMatch(d -> d.deltagerId().equals(pseudonym))
        || ny.navn() == null && pseudonym != null) {
      return NY;
    }
    return paaListen.stream()
        .map(d -> svar(ny, d))
        .filter(s -> s.slags() != Slags.NY)
        // the one that is certain before those that only resemble
        .min((a, b) -> a.slags().compareTo(b.slags()))
        .orElse(NY);
  }

  private Svar svar(NyPaaListen ny, Deltager d) {
    Kontaktoplysning k = kontakter.get(d.deltagerId());
    if (ny.navn() == null) {
      return passer(ny.deltager(), d) ? tvivl(d, "de samme oplysninger") : NY;
    }
    if (k == null) {
      return NY;
    }
    boolean navn = ens(navn(ny.navn()), navn(k.navn()));
    boolean kontakt = ens(telefon(ny), telefon(k.telefon())) || ens(epost(ny), epost(k.epost()));
    if (navn && kontakt && ny.deltager().deltagerId() == null && sigerIkkeMere(ny, d, k)) {
      return new Svar(Slags.SAMME, d, null);
    }
    return navn
        ? tvivl(d, "det samme navn")
        : kontakt ? tvivl(d, "den samme telefon eller e-post") : NY;
  }

  /** Whether two rows of the same list may be the same person. */
  static boolean ligner(NyPaaListen a, NyPaaListen b) {
    if (a.deltager().deltagerId() != null && b.deltager().deltagerId() != null) {
      // two pseudonyms of one's own choice are two persons
      return false;
    }
    return ens(navn(a.navn()), navn(b.navn()))
        || ens(telefon(a), telefon(b))
        || ens(epost(a), epost(b));
  }

  private static Svar tvivl(Deltager d, String lighed) {
    return new Svar(Slags.TVIVL, d, lighed);
  }

  private static boolean sigerIkkeMere(NyPaaListen ny, Deltager d, Kontaktoplysning k) {
    return passer(ny.deltager(), d)
        && (ny.telefon() == null || ens(telefon(ny), telefon(k.telefon())))
        && (ny.epost() == null || ens(epost(ny), epost(k.epost())));
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

  private static String telefon(NyPaaListen ny) {
    return telefon(ny.telefon());
  }

  /** The digits, without the Danish country code. */
  private static String telefon(String telefon) {
    String cifre = telefon == null ? "" : telefon.replaceAll("\\D", "");
    cifre = cifre.replaceFirst("^(00)?45(?=\\d{8}$)", "");
    return cifre.isEmpty() ? null : cifre;
  }

  private static String epost(NyPaaListen ny) {
    return epost(ny.epost());
  }

  private static String epost(String epost) {
    return epost == null ? null : epost.strip().toLowerCase(Locale.ROOT);
  }
}
