package dk.jobveu.projektrum.web;

import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.projektrum.Stade;
import dk.jobveu.projektrum.Stade.Hos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The board as a file, written by the code that writes the lists' files. */
final class Tavlefil {

  private static final int HOEJST = 4000;

  private static final List<Kolonne> KOLONNER =
      List.of(
          tekst("nummer", "Nummer"),
          tekst("titel", "Forløb"),
          tekst("omraade", "Område"),
          tekst("fase", "Fase"),
          Kolonne.heltal("dage", "Dage i fasen"),
          tekst("bold", "Hvem har bolden"),
          tekst("venter", "Venter på"),
          Kolonne.heltal("forsinket", "Over fristen"),
          Kolonne.heltal("soegt", "Job, der søges"),
          Kolonne.heltal("lovet", "Lovede job"),
          Kolonne.heltal("kandidater", "Kandidater"),
          Kolonne.heltal("pladser", "Pladser"),
          Kolonne.heltal("minimum", "Mindst"),
          Kolonne.dato("naesteDato", "Næste dato"),
          tekst("naeste", "Hvad der så sker"),
          tekst("blokeret", "Blokeret, fordi"),
          tekst("tyndt", "Tyndt, fordi"),
          Kolonne.dato("sidstSket", "Sidst der skete noget"));

  private Tavlefil() {}

  static byte[] skriv(Filtype type, List<Stade> linjer) {
    return type.skriv("Tavle", KOLONNER, linjer.stream().map(Tavlefil::raekke).toList());
  }

  private static Map<String, String> raekke(Stade s) {
    Map<String, String> r = new HashMap<>();
    r.put("nummer", s.forloeb().id());
    r.put("titel", s.forloeb().titel());
    r.put("omraade", s.forloeb().rar());
    r.put("fase", String.join(", ", s.faser()));
    r.put("dage", tal(s.dageIFasen()));
    r.put("bold", String.join("; ", s.hos().stream().map(Tavlefil::hos).toList()));
    r.put("venter", s.venterPaa());
    r.put("forsinket", tal(s.overskredet()));
    r.put("soegt", tal(s.tal().soegteJob()));
    r.put("lovet", tal(s.tal().lovedeJob()));
    r.put("kandidater", tal(s.tal().kandidater()));
    r.put("pladser", tal(s.tal().pladser()));
    r.put("minimum", tal(s.tal().minimum()));
    s.naeste()
        .ifPresent(
            d -> {
              r.put("naesteDato", d.dato().toString());
              r.put("naeste", d.hvad());
            });
    r.put("blokeret", s.blokeretFordi());
    r.put("tyndt", s.tyndtFordi());
    r.put("sidstSket", s.sidstSket().toString());
    return r;
  }

  private static String hos(Hos h) {
    return h.opgaver() == 1
        ? h.navn() + ": " + h.laengst()
        : h.navn() + ": " + h.laengst() + " og " + (h.opgaver() - 1) + " til";
  }

  private static String tal(Number n) {
    return n == null ? null : n.toString();
  }

  private static Kolonne tekst(String noegle, String navn) {
    return Kolonne.tekst(noegle, navn, HOEJST);
  }
}
