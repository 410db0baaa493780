package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an organisation and a person must be, the same on the page and in a file. */
@Component
public class Organisationsregler {

  /** The roles that people can be let in with; a company takes part through the others. */
  public static final List<Rolle> ROLLER =
      Arrays.stream(Rolle.values()).filter(r -> r != Rolle.VIRKSOMHED).toList();

  private static final String REGIONAL = "REGIONAL";
  private static final String CENTRAL = "CENTRAL";
  private static final int HOEJST_NAVN = 200;
  private static final int HOEJST_PERSONNAVN = 100;

  private final Aktoerer aktoerer;
  private final Referencedata referencedata;
  private final Clock ur;

  Organisationsregler(Aktoerer aktoerer, Referencedata referencedata, Clock ur) {
    this.aktoerer = aktoerer;
    this.referencedata = referencedata;
    this.ur = ur;
  }

  /** The municipalities of today, in the order they are read in. */
  public List<Kommune> kommuner() {
    return referencedata.kommuner(Datoer.dagen(ur.instant()));
  }

  /** The organisation without an id; notes everything that is wrong with it. */
  Aktoer organisation(Listekontrol k, Organisationssvar svar) {
    Rolle rolle = rolle(svar.rolle());
    k.kraev(
        rolle != null,
        "rolle",
        "Vælg en rolle: "
            + ROLLER.stream().map(Rolle::tekst).collect(Collectors.joining(", "))
            + ".");
    String navn = navn(k, "navn", "Organisationens navn", svar.navn(), HOEJST_NAVN);
    String niveau = niveau(svar.niveau());
    k.kraev(niveau != null, "niveau", "Vælg, om organisationen er regional eller central.");
    Optional<Kommune> kommune = kommune(svar.kommune());
    k.kraev(
        erTom(svar.kommune()) || kommune.isPresent(),
        "kommune",
        "Der er ingen kommune med det navn eller nummer. Skriv fx Randers eller 0730.");
    k.kraev(
        rolle != Rolle.JOBCENTER || !erTom(svar.kommune()),
        "kommune",
        "Et jobcenter hører til en kommune. Vælg den.");
    String cvr = cvr(svar.cvr());
    k.kraev(
        cvr == null || cvr.matches("[1-9][0-9]{7}"),
        "cvr",
        "Et CVR-nummer har otte cifre, fx 12345678. Ret det, eller lad feltet være tomt.");
    Aktoer ny =
        new Aktoer(
            null,
            rolle == null ? null : rolle.id(),
            navn,
            niveau,
            kommune.map(Kommune::kode).orElse(null),
            cvr);
    aktoerer.alle().stream()
        .filter(a -> sammeEnhed(a, ny))
        .findFirst()
        .ifPresent(
            a ->
                k.kraev(
                    false,
                    "cvr",
                    "%s har det CVR-nummer. Brug den; er det en anden enhed, så lad feltet være tomt."
                        .formatted(a.navn())));
    return ny;
  }

  /** By the number and not by the name, which may be written in several ways. */
  static boolean sammeEnhed(Aktoer a, Aktoer b) {
    return a.cvr() != null
        && a.cvr().equals(b.cvr())
        && Objects.equals(a.rolle(), b.rolle())
        && Objects.equals(a.niveau(), b.niveau())
        && Objects.equals(a.kommunekode(), b.kommunekode())
        && !ens(a.navn(), b.navn() == null ? "" : b.navn());
  }

  /** Its role and name only, as far as they can be read: what tells it from the others. */
  Aktoer kortform(Organisationssvar svar) {
    Rolle rolle = rolle(svar.rolle());
    return new Aktoer(
        null,
        rolle == null ? svar.rolle() : rolle.id(),
        erTom(svar.navn()) ? null : Tekst.ren(svar.navn()),
        null,
        null,
        null);
  }

  /** What is written about an organisation that is known must be what is known, or nothing. */
  void sammeSom(Listekontrol k, Organisationssvar svar, Aktoer kendt) {
    String andet = "Organisationen har noget andet her. Ret det, eller lad cellen være tom.";
    k.kraev(
        erTom(svar.niveau()) || Objects.equals(niveau(svar.niveau()), kendt.niveau()),
        "niveau",
        andet);
    k.kraev(
        erTom(svar.kommune())
            || Objects.equals(
                kommune(svar.kommune()).map(Kommune::kode).orElse(""), kendt.kommunekode()),
        "kommune",
        andet);
    k.kraev(erTom(svar.cvr()) || Objects.equals(cvr(svar.cvr()), kendt.cvr()), "cvr", andet);
  }

  /** Whether there is one already with this role and this name, however it is written. */
  Optional<Aktoer> findes(Aktoer ny) {
    return ny.rolle() == null || ny.navn() == null
        ? Optional.empty()
        : aktoerer.alle().stream()
            .filter(a -> a.rolle().equals(ny.rolle()) && ens(a.navn(), ny.navn()))
            .findFirst();
  }

  /** The person's name; null with what is wrong noted. */
  String person(Listekontrol k, String felt, String navn) {
    return navn(k, felt, "Personens navn", navn, HOEJST_PERSONNAVN);
  }

  /** A name of an organisation; null with what is wrong noted. */
  String organisationsnavn(Listekontrol k, String felt, String navn) {
    return navn(k, felt, "Organisationens navn", navn, HOEJST_NAVN);
  }

  static boolean ens(String a, String b) {
    return noegle(a).equals(noegle(b));
  }

  static String noegle(String navn) {
    return navn.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static String navn(Listekontrol k, String felt, String hvad, String skrevet, int hoejst) {
    if (!k.kraev(!erTom(skrevet), felt, hvad + " mangler. Skriv det.")) {
      return null;
    }
    String fejl = Tekst.fejl(hvad, skrevet, hoejst);
    String ren = Tekst.ren(skrevet);
    boolean enLinje = fejl == null && ren.indexOf('\n') < 0 && ren.matches(".*\\p{L}.*");
    return k.kraev(fejl == null, felt, fejl)
            && k.kraev(enLinje, felt, hvad + " skal stå på én linje og have bogstaver.")
        ? ren
        : null;
  }

  private static Rolle rolle(String skrevet) {
    return erTom(skrevet)
        ? null
        : ROLLER.stream()
            .filter(r -> r.id().equals(skrevet.strip()) || ens(r.tekst(), skrevet))
            .findFirst()
            .orElse(null);
  }

  /** Regional, when nothing is said: all but a few are. */
  private static String niveau(String skrevet) {
    if (erTom(skrevet)) {
      return REGIONAL;
    }
    String niveau = skrevet.strip().toUpperCase(Locale.ROOT);
    return niveau.equals(REGIONAL) || niveau.equals(CENTRAL) ? niveau : null;
  }

  private Optional<Kommune> kommune(String skrevet) {
    if (erTom(skrevet)) {
      return Optional.empty();
    }
    // a spreadsheet takes the zero of 0730 for none
    String kode = skrevet.strip().matches("\\d{3}") ? "0" + skrevet.strip() : skrevet.strip();
    return kommuner().stream()
        .filter(m -> m.kode().equals(kode) || ens(m.navn(), skrevet))
        .findFirst();
  }

  private static String cvr(String skrevet) {
    return erTom(skrevet) ? null : Tekst.ren(skrevet).replace(" ", "");
  }

  private static boolean erTom(String tekst) {
    return tekst == null || Tekst.erTom(tekst);
  }
}
