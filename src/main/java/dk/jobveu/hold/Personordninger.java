package dk.jobveu.hold;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Ordningsfakta.Positivliste;
import dk.jobveu.hold.Positivlisteopslag.Paa;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.referencedata.Stoetteordning;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which schemes one participant can have, by what is known of the person and the day of the grant
 * (DMN-7), and what transport gives (DMN-17). What is not known counts in the participant's favour:
 * a scheme is ruled out by a fact, never by a lack of one.
 */
@Component
public class Personordninger {

  /** Others' money, whose conditions the sources do not give. */
  private static final Set<Finansiering> ANDRES =
      EnumSet.of(
          Finansiering.VEU_SVU, Finansiering.KOMPETENCEFOND, Finansiering.VIRKSOMHED_BETALER);

  private final Beslutninger beslutninger;
  private final Taerskelinput taerskler;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Arbejdsdage arbejdsdage;
  private final Positivlisteopslag positivlister;
  private final Clock ur;

  Personordninger(
      Beslutninger beslutninger,
      Taerskelinput taerskler,
      Forloebregister forloeb,
      Referencedata referencedata,
      Arbejdsdage arbejdsdage,
      Positivlisteopslag positivlister,
      Clock ur) {
    this.beslutninger = beslutninger;
    this.taerskler = taerskler;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.arbejdsdage = arbejdsdage;
    this.positivlister = positivlister;
    this.ur = ur;
  }

  /** Asks for the participants of one list; those of whom the same is known are asked of once. */
  public Opslag opslag(String forloebId) {
    return new Opslag(forloeb.hent(forloebId), taerskler.tilOrdninger(forloebId));
  }

  /** What was asked for one list. */
  public final class Opslag {

    private final Forloeb f;
    private final Map<String, Object> graenser;
    private final Map<Map<String, Object>, List<Afgoerelse>> kendte = new HashMap<>();
    private final Map<LocalDate, Paa> paaListerne = new HashMap<>();

    private Opslag(Forloeb f, Map<String, Object> graenser) {
      this.f = f;
      this.graenser = graenser;
    }

    /** The schemes with their terms, those that are tried first first; as it is read. */
    public String forslag(Deltager d, Ordningsfakta fakta) {
      Map<String, String> mulige = new LinkedHashMap<>();
      for (Afgoerelse a : mulige(d, fakta)) {
        mulige.putIfAbsent(a.tekst("ordning"), tekst(a));
      }
      List<String> orden =
          beslutninger
              .opslagListe(
                  "ordningers_raekkefoelge",
                  f.id(),
                  Map.of("ordninger", String.join(",", mulige.keySet())))
              .stream()
              .map(a -> a.tekst("ordning"))
              .toList();
      return Stream.concat(
              orden.stream().map(mulige::get),
              mulige.keySet().stream().filter(o -> !orden.contains(o)).map(mulige::get))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" "));
    }

    /**
     * @throws Regelbrud when something that is known of the participant rules the scheme out
     */
    void kraevMulig(Deltager d, Tilmelding t) {
      if (erMulig(d, t)) {
        return;
      }
      Finansiering valgt = Finansiering.valueOf(t.ordning());
      Ordningsfakta fakta = t.kendteFakta();
      String betingelser =
          referencedata.ordninger(dato(fakta)).stream()
              .filter(o -> o.kode().equals(valgt.name()))
              .map(Stoetteordning::betingelser)
              .findFirst()
              .map(b -> " Det kræver: " + b + ".")
              .orElse(" Den gælder ikke den dag.");
      throw new Regelbrud(
          "ordning",
          "»%s« passer ikke med det, I har oplyst om %s.%s Vælg en anden, eller ret oplysningerne."
              .formatted(valgt.tekst(), d.deltagerId(), betingelser));
    }

    /** Whether nothing that is known of the participant rules the scheme out. */
    boolean erMulig(Deltager d, Tilmelding t) {
      return ANDRES.contains(Finansiering.valueOf(t.ordning()))
          || mulige(d, t.kendteFakta()).stream()
              .anyMatch(a -> t.ordning().equals(a.tekst("ordning")));
    }

    private LocalDate dato(Ordningsfakta fakta) {
      return Objects.requireNonNullElse(fakta.bevilgetDen(), f.startdato());
    }

    /** A list counts for what is not granted yet: today's, or that of a start to come. */
    private LocalDate listedag(Ordningsfakta fakta) {
      LocalDate idag = Datoer.dagen(ur.instant());
      LocalDate tidligst = f.startdato().isAfter(idag) ? f.startdato() : idag;
      return Objects.requireNonNullElse(fakta.bevilgetDen(), tidligst);
    }

    /** Only the year of birth is known, and it may be that nothing is known of how long. */
    private List<Afgoerelse> mulige(Deltager d, Ordningsfakta fakta) {
      LocalDate dato = dato(fakta);
      List<Afgoerelse> alle = new ArrayList<>();
      for (Object alder : aldre(d, dato)) {
        for (Map<String, Object> ledighed : ledighed(fakta, dato)) {
          Map<String, Object> input = input(d, fakta, dato);
          input.put("alder", alder);
          input.putAll(ledighed);
          alle.addAll(
              kendte.computeIfAbsent(
                  input, i -> beslutninger.opslagListe("mulige_ordninger", f.id(), i)));
        }
      }
      return alle;
    }

    private List<Object> aldre(Deltager d, LocalDate dato) {
      if (d.foedselsaar() == null) {
        return List.of(graenser.get("voksenlaerlingMinAlder"));
      }
      int iAar = dato.getYear() - d.foedselsaar();
      return List.of(iAar, iAar - 1);
    }

    private List<Map<String, Object>> ledighed(Ordningsfakta fakta, LocalDate dato) {
      if (fakta.ledigSiden() == null) {
        return Stream.of("mangelPuljeMinLedighedMdr", "loentilskudMinLedighedMdr")
            .map(graenser::get)
            .map(
                mdr ->
                    Map.of(
                        "ledighedMdr",
                        mdr,
                        "ledighedUger",
                        graenser.get("seksUgerMinLedighedUger")))
            .toList();
      }
      return List.of(
          Map.of(
              "ledighedMdr",
              ChronoUnit.MONTHS.between(fakta.ledigSiden(), dato),
              "ledighedUger",
              ChronoUnit.WEEKS.between(fakta.ledigSiden(), dato)));
    }

    private Map<String, Object> input(Deltager d, Ordningsfakta fakta, LocalDate dato) {
      Positivliste liste = fakta.positivliste();
      boolean lovet = !Boolean.FALSE.equals(fakta.joberklaering());
      Map<String, Object> input = new HashMap<>(graenser);
      input.put("dato", dato.toString());
      input.put("maalgruppeNr", d.erBeskaeftiget() ? null : Integer.valueOf(d.maalgruppe()));
      input.put("erBeskaeftiget", d.erBeskaeftiget());
      input.put("projekttype", f.projekttype().name());
      input.put(
          "uddannelsesniveau",
          Objects.requireNonNullElse(fakta.uddannelse(), Ordningsfakta.Uddannelse.UFAGLAERT)
              .name());
      // what the job centre has said of one participant holds before the lists of the day
      Paa paa =
          liste == null
              ? paaListerne.computeIfAbsent(listedag(fakta), dag -> positivlister.paa(f, dag))
              : Positivlisteopslag.sagt(liste);
      input.put("kursusPaaRegionalListe", paa.regionalEllerUkendt());
      input.put("kursusPaaNationalListe", paa.nationalEllerUkendt());
      input.put(
          "stjernemarkeret",
          liste == null ? paa.nationalEllerUkendt() : liste == Positivliste.STJERNE);
      input.put("balanceKategori", "MAN");
      input.put("arbejdsgivererklaering", lovet);
      input.put("ansaettelseUdenLoentilskud", lovet);
      input.put("aftaleOmUddannelse", true);
      input.put("erFlygtningEllerFamiliesammenfoert", true);
      input.put("aarIDanmark", 0);
      input.put("enligForsoerger", true);
      return input;
    }
  }

  private static String tekst(Afgoerelse a) {
    String refusion =
        a.resultat().get("refusion") instanceof Number n && n.doubleValue() > 0
            ? " (%s %% refusion)"
                .formatted(
                    new BigDecimal(n.toString())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString())
            : "";
    return "%s%s: %s"
        .formatted(
            Finansiering.valueOf(a.tekst("ordning")).tekst(), refusion, a.tekst("betingelse"));
  }

  /** What the participant gets for transport to the class, or why nothing; as it is read. */
  public String befordring(String forloebId, Tilmelding t, Hold hold) {
    if (t.kendteFakta().dagligKm() == null || hold == null) {
      return null;
    }
    LocalDate start = hold.vilkaar().start();
    long dage =
        start
            .datesUntil(hold.vilkaar().slut().plusDays(1))
            .filter(arbejdsdage::erArbejdsdag)
            .count();
    Map<String, Object> input = new HashMap<>(taerskler.i(forloebId, "befordringKmTaerskel"));
    input.put("dagligKm", t.kendteFakta().dagligKm());
    input.put("antalDage", dage);
    input.put(
        "befordringSats",
        beslutninger
            .opslag("taerskler", Map.of("noegle", "befordring_sats", "aar", start.getYear()))
            .resultat()
            .get("vaerdi"));
    Afgoerelse a = beslutninger.opslag("befordring", forloebId, input);
    return a.resultat().get("beloeb") instanceof Number n && n.doubleValue() > 0
        ? "%s kr. for %d dage. %s"
            .formatted(Taltekst.skriv(new BigDecimal(n.toString())), dage, a.tekst("begrundelse"))
        : a.tekst("begrundelse");
  }
}
