package dk.jobveu.referencedata.csv;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Csv;
import dk.jobveu.faelles.Csv.Raekke;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Branchepakke;
import dk.jobveu.referencedata.Gyldighed;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Krise;
import dk.jobveu.referencedata.Maalgruppe;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.referencedata.Skemaspoergsmaal;
import dk.jobveu.referencedata.Skemaspoergsmaal.Skala;
import dk.jobveu.referencedata.Stoetteordning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Reference data from CSV files, read at start-up; a damaged file stops the start. The folder can
 * be replaced ({@code jobveu.referencedata.placering}).
 */
@Component
class CsvReferencedata implements Referencedata {

  private record Nabo(String raad, String nabo, Gyldighed gyldighed) {}

  private record Betegnelse(String noegle, String tekst, Gyldighed gyldighed) {}

  private final ResourceLoader ressourcer;
  private final String placering;

  private final List<Kommune> kommuner;
  private final List<Nabo> naboer;
  private final List<Maalgruppe> maalgrupper;
  private final List<Stoetteordning> ordninger;
  private final List<Balancekategori> balancekategorier;
  private final List<Krise> kriser;
  private final List<Betegnelse> betegnelser;
  private final List<Skemaspoergsmaal> skemaspoergsmaal;
  private final List<Branchepakke> branchepakker;

  CsvReferencedata(
      ResourceLoader ressourcer, @Value("${jobveu.referencedata.placering}") String placering) {
    this.ressourcer = ressourcer;
    this.placering = placering.endsWith("/") ? placering : placering + "/";
    this.kommuner =
        laes(
            "kommuner.csv",
            List.of("kommunekode", "kommune", "landsdel", "region", "raad", "amk"),
            r -> {
              String kode = r.kraevet("kommunekode");
              if (!kode.matches("\\d{4}")) {
                throw r.fejl("kommunekode", "»" + kode + "« er ikke fire cifre");
              }
              return new Kommune(
                  kode,
                  r.kraevet("kommune"),
                  r.kraevet("landsdel"),
                  r.kraevet("region"),
                  r.kraevet("raad"),
                  r.kraevet("amk"),
                  gyldighed(r));
            });
    this.naboer =
        laes(
            "naboraad.csv",
            List.of("raad", "nabo"),
            r -> new Nabo(r.kraevet("raad"), r.kraevet("nabo"), gyldighed(r)));
    this.maalgrupper =
        laes(
            "maalgrupper.csv",
            List.of("nr", "titel", "ydelse", "gruppe"),
            r ->
                new Maalgruppe(
                    r.heltal("nr"),
                    r.kraevet("titel"),
                    r.kraevet("ydelse"),
                    r.kraevet("gruppe"),
                    gyldighed(r)));
    this.ordninger =
        laes(
            "ordninger.csv",
            List.of("kode", "ordning", "art", "hvem", "betingelser"),
            r ->
                new Stoetteordning(
                    r.kraevet("kode"),
                    r.kraevet("ordning"),
                    r.kraevet("art"),
                    r.kraevet("hvem"),
                    r.kraevet("betingelser"),
                    gyldighed(r)));
    this.balancekategorier =
        laes(
            "balancekategorier.csv",
            List.of("kode", "kategori", "mangel"),
            r ->
                new Balancekategori(
                    r.kraevet("kode"), r.kraevet("kategori"), jaNej(r, "mangel"), gyldighed(r)));
    this.kriser =
        laes(
            "kriser.csv",
            List.of("kode", "krise"),
            r -> new Krise(r.kraevet("kode"), r.kraevet("krise"), gyldighed(r)));
    this.betegnelser =
        laes(
            "betegnelser.csv",
            List.of("noegle", "tekst"),
            r -> new Betegnelse(r.kraevet("noegle"), r.kraevet("tekst"), gyldighed(r)));
    this.skemaspoergsmaal =
        laes(
            "skemaspoergsmaal.csv",
            List.of("kode", "skala", "spoergsmaal", "aktoertyper", "kilde"),
            r ->
                new Skemaspoergsmaal(
                    r.kraevet("kode"),
                    skala(r),
                    r.kraevet("spoergsmaal"),
                    roller(r),
                    gyldighed(r)));
    this.branchepakker = pakker();
  }

  private record Pakkekursus(String pakke, Branchepakke.Kursus kursus) {}

  private List<Branchepakke> pakker() {
    List<Pakkekursus> kurser =
        laes(
            "branchepakkekurser.csv",
            List.of(
                "pakke",
                "kursus",
                "kursustype",
                "dage",
                "merit",
                "uddannelse",
                "begrundelse",
                "certifikat"),
            r ->
                new Pakkekursus(
                    r.kraevet("pakke"),
                    new Branchepakke.Kursus(
                        r.kraevet("kursus"),
                        r.kraevet("kursustype"),
                        BigDecimal.valueOf(r.heltal("dage")),
                        jaNej(r, "merit"),
                        r.tekst("uddannelse"),
                        r.tekst("begrundelse"),
                        r.tekst("certifikat"),
                        "antagelse".equals(r.kraevet("sikkerhed")),
                        gyldighed(r))));
    return laes(
        "branchepakker.csv",
        List.of("kode", "pakke", "branche", "stillinger", "om", "screeningsmodeller", "kilde"),
        r ->
            new Branchepakke(
                r.kraevet("kode"),
                r.kraevet("pakke"),
                r.kraevet("branche"),
                delt(r, "stillinger"),
                r.kraevet("om"),
                delt(r, "screeningsmodeller"),
                r.kraevet("kilde"),
                kurser.stream()
                    .filter(k -> k.pakke().equals(r.kraevet("kode")))
                    .map(Pakkekursus::kursus)
                    .toList(),
                gyldighed(r)));
  }

  private static List<String> delt(Raekke r, String kolonne) {
    return List.of(r.kraevet(kolonne).split("; "));
  }

  private <T> List<T> laes(String fil, List<String> egne, Function<Raekke, T> til) {
    List<String> kolonner = new java.util.ArrayList<>(egne);
    kolonner.addAll(List.of("gyldig_fra", "gyldig_til", "sikkerhed"));
    try (InputStream kilde = ressourcer.getResource(placering + fil).getInputStream()) {
      return Csv.laes(fil, kilde, ',', kolonner).stream().map(til).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Referencedata " + placering + fil + " kan ikke læses", e);
    }
  }

  private static Gyldighed gyldighed(Raekke r) {
    LocalDate fra = r.dato("gyldig_fra");
    LocalDate til = r.dato("gyldig_til");
    if (fra == null) {
      throw r.fejl("gyldig_fra", "feltet er tomt");
    }
    if (til != null && til.isBefore(fra)) {
      throw r.fejl("gyldig_til", "datoen ligger før gyldig_fra");
    }
    return new Gyldighed(fra, til);
  }

  private static boolean jaNej(Raekke r, String kolonne) {
    return switch (r.kraevet(kolonne)) {
      case "ja" -> true;
      case "nej" -> false;
      default -> throw r.fejl(kolonne, "skriv ja eller nej");
    };
  }

  private static Skala skala(Raekke r) {
    return Stream.of(Skala.values())
        .filter(s -> s.name().equals(r.kraevet("skala")))
        .findFirst()
        .orElseThrow(() -> r.fejl("skala", "skriv TIL_TI eller GRAD"));
  }

  private static Set<String> roller(Raekke r) {
    String skrevet = r.kraevet("aktoertyper");
    return "alle".equals(skrevet)
        ? Set.of()
        : Stream.of(skrevet.split("; ")).map(navn -> rolle(r, navn)).collect(Collectors.toSet());
  }

  private static String rolle(Raekke r, String navn) {
    return Stream.of(Rolle.values())
        .filter(rolle -> rolle.tekst().equals(navn))
        .findFirst()
        .orElseThrow(() -> r.fejl("aktoertyper", "»" + navn + "« er ikke en slags aktør"))
        .id();
  }

  @Override
  public List<Kommune> kommuner(LocalDate dato) {
    return kommuner.stream().filter(k -> k.gyldighed().gaelder(dato)).toList();
  }

  @Override
  public boolean erNaboer(String raad, String andet, LocalDate dato) {
    return naboer.stream()
        .anyMatch(
            n -> n.raad().equals(raad) && n.nabo().equals(andet) && n.gyldighed().gaelder(dato));
  }

  @Override
  public List<Maalgruppe> maalgrupper(LocalDate dato) {
    return maalgrupper.stream().filter(m -> m.gyldighed().gaelder(dato)).toList();
  }

  @Override
  public List<Stoetteordning> ordninger(LocalDate dato) {
    return ordninger.stream().filter(o -> o.gyldighed().gaelder(dato)).toList();
  }

  @Override
  public List<Balancekategori> balancekategorier(LocalDate dato) {
    return balancekategorier.stream().filter(b -> b.gyldighed().gaelder(dato)).toList();
  }

  @Override
  public List<Krise> kriser() {
    return kriser;
  }

  @Override
  public List<Skemaspoergsmaal> skemaspoergsmaal() {
    return skemaspoergsmaal;
  }

  /** With the courses that it has that day. */
  @Override
  public List<Branchepakke> branchepakker(LocalDate dato) {
    return branchepakker.stream()
        .filter(b -> b.gyldighed().gaelder(dato))
        .map(
            b ->
                new Branchepakke(
                    b.kode(),
                    b.navn(),
                    b.branche(),
                    b.stillinger(),
                    b.om(),
                    b.screeningsmodeller(),
                    b.kilde(),
                    b.kurser().stream().filter(k -> k.gyldighed().gaelder(dato)).toList(),
                    b.gyldighed()))
        .toList();
  }

  @Override
  public String betegnelse(String noegle, LocalDate dato) {
    return betegnelser.stream()
        .filter(b -> b.noegle().equals(noegle) && b.gyldighed().gaelder(dato))
        .map(Betegnelse::tekst)
        .findFirst()
        .orElse(noegle);
  }
}
