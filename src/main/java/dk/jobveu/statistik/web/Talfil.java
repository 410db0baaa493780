package dk.jobveu.statistik.web;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One table of figures as a file, written by the code that writes the lists' files. */
final class Talfil {

  private static final String NAVN = "navn";
  private static final int HOEJST = 200;

  private Talfil() {}

  static byte[] skriv(Filtype type, Taltabel tabel) {
    List<Map<String, String>> raekker = new ArrayList<>();
    tabel.raekker().forEach(r -> raekker.add(celler(r)));
    raekker.add(celler(tabel.ialt()));
    return type.skriv(tabel.opdeling().navn(), kolonner(tabel), raekker);
  }

  static List<Kolonne> kolonner(Taltabel tabel) {
    List<Kolonne> alle = new ArrayList<>();
    alle.add(Kolonne.tekst(NAVN, tabel.opdeling().navn(), HOEJST));
    tabel.opdeling().tal().forEach(t -> alle.add(kolonne(t)));
    return alle;
  }

  private static Kolonne kolonne(Noegletal t) {
    return t.decimaler() == 0
        ? Kolonne.heltal(t.kode(), t.navn())
        : Kolonne.tal(t.kode(), t.navn());
  }

  private static Map<String, String> celler(Raekke r) {
    Map<String, String> celler = new HashMap<>();
    celler.put(NAVN, r.navn());
    for (Map.Entry<Noegletal, BigDecimal> t : r.tal().entrySet()) {
      celler.put(t.getKey().kode(), Taltekst.iCelle(t.getValue()));
    }
    return celler;
  }
}
