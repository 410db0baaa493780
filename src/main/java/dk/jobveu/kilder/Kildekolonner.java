package dk.jobveu.kilder;

import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Kolonnevalg;
import dk.jobveu.referencedata.Indsatsgrunde;
import dk.jobveu.referencedata.Kildeliste;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of each list's file, and what others call them. */
final class Kildekolonner {

  static final String RAAD = "raad";
  static final String FRA = "fra";
  static final String NAVN = "navn";
  static final String KATEGORI = "kategori";
  static final String GRUNDE = "grunde";
  static final String FAGKODE = "fagkode";
  static final String TIL = "til";
  static final String NOTE = "note";

  private Kildekolonner() {}

  static List<Kolonne> af(Kildeliste liste) {
    Kolonne raad = Kolonne.tekst(RAAD, "Råd", 100).somKraevet();
    Kolonne fra = Kolonne.dato(FRA, "Gælder fra").somKraevet();
    Kolonne til = Kolonne.dato(TIL, "Gælder til");
    Kolonne note = Kolonne.tekst(NOTE, "Bemærkning", 500);
    return switch (liste) {
      case BALANCE ->
          List.of(
              raad,
              fra,
              Kolonne.tekst(NAVN, "Stilling", 200).somKraevet(),
              Kolonne.tekst(KATEGORI, "Kategori", 100).somKraevet());
      case INDSATSOMRAADER ->
          List.of(
              raad,
              fra,
              til,
              Kolonne.tekst(NAVN, "Område", 200).somKraevet(),
              Kolonne.numre(GRUNDE, "Grunde", Indsatsgrunde.ALLE, 20),
              note);
      case POSITIVLISTE ->
          List.of(
              raad,
              fra,
              til,
              Kolonne.tekst(NAVN, "Kursus", 200).somKraevet(),
              Kolonne.kode(FAGKODE, "AMU-nummer", 5),
              note);
      case OVERVAAGNING ->
          List.of(
              raad,
              Kolonne.dato(FRA, "Dato").somKraevet(),
              Kolonne.tekst(NAVN, "Branche", 200).somKraevet(),
              Kolonne.tekst(NOTE, "Notat", 500).somKraevet());
    };
  }

  static Kolonnevalg valg() {
    return new Kolonnevalg(
        Map.of(
            RAAD,
            List.of("rar", "raad", "rbr"),
            FRA,
            List.of("gælder_fra", "gaelder_fra", "gyldig fra", "fra"),
            TIL,
            List.of("gælder_til", "gaelder_til", "gyldig til", "til"),
            NAVN,
            List.of("stillingsbetegnelse", "kursusnavn", "titel", "indsatsområde"),
            KATEGORI,
            List.of("balance", "balancekategori"),
            FAGKODE,
            List.of("fagkode", "amu", "kursusnummer"),
            NOTE,
            List.of("note", "kommentar")),
        Set.of(TIL, GRUNDE, FAGKODE, NOTE),
        true);
  }
}
