package dk.jobveu.liste;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A list of people in a forløb: who may see and fill it in, its columns, and the use case that
 * receives it.
 *
 * @param <T> what one row becomes
 */
public interface Liste<T> {

  /** What a person may do with the list. */
  enum Ret {
    INGEN,
    LAES,
    SKRIV
  }

  /** Last part of its address, on the page and in REST. */
  String sti();

  String navn();

  /** What it is for and who fills it in, in a few sentences. */
  String vejledning();

  Listeadgang adgang();

  default Ret ret(Indsigt indsigt) {
    return adgang().ret(indsigt);
  }

  /** The columns; without a context those that no forløb decides, for the description of REST. */
  List<Kolonne> kolonner(Optional<Listekontekst> k);

  default List<Kolonne> kolonner(Listekontekst k) {
    return kolonner(Optional.of(k));
  }

  /** The rows as they stand now, cell by column key; only those the person may see. */
  List<Map<String, String>> raekker(Listekontekst k);

  T laes(Linje linje, Listekontekst k);

  /**
   * The rules that the rows break, each with its row and the key of its column; nothing is
   * recorded. Asked of all rows, also of those with cells that could not be read and are null.
   */
  List<Brud> kontroller(Registrering r, Listekontekst k, List<T> raekker);

  /**
   * Records the rows, all or none.
   *
   * @return what happened, as a Danish sentence
   */
  String gemRaekker(Registrering r, Listekontekst k, List<T> raekker);

  /** The organisation that the person fills it in for. */
  default String organisation(Indsigt indsigt) {
    return adgang().organisation(indsigt);
  }

  /** Whether there is one list for each day. */
  default boolean dagsliste() {
    return false;
  }

  /** What the log of who saw and changed whom calls it; a list of a day by its day. */
  default String sted(Listekontekst k) {
    return "liste:" + sti() + (dagsliste() ? " " + Datoer.tekst(k.dato()) : "");
  }

  /**
   * Who recorded what stands about a participant, where others than the list record it too; empty
   * when the log knows it.
   */
  default Optional<Registrering> senest(Listekontekst k, String deltagerId) {
    return Optional.empty();
  }

  /** How many empty rows the page offers; 0 when the rows are given by who is on the list. */
  default int nyeRaekker() {
    return 0;
  }

  /**
   * Whether the page shows a card a person, for what is too wide for a row or much the same for
   * most.
   */
  default boolean kort() {
    return false;
  }

  /** Whether rows that say what is recorded already are stored along with the others. */
  default boolean altMed() {
    return false;
  }

  /**
   * What is recorded about the person of a row, in the columns that can be filled in; empty when
   * nothing is. What the row itself shows, unless the list proposes values or shows none.
   */
  default UnaryOperator<Map<String, String>> registreret(Listekontekst k) {
    List<Kolonne> felter =
        kolonner(k).stream().filter(c -> c.udfyldes() && !c.erPseudonym()).toList();
    return raekke -> {
      Map<String, String> celler = new LinkedHashMap<>();
      felter.stream()
          .map(Kolonne::noegle)
          .filter(n -> raekke.get(n) != null)
          .forEach(n -> celler.put(n, raekke.get(n)));
      return celler;
    };
  }

  /**
   * What will stand when these cells are stored, where an empty or a second cell means something.
   *
   * @param staar what stands now
   */
  default Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    return celler;
  }

  /** What a person should know before filling it in now, line by line. */
  default List<String> overblik(Listekontekst k) {
    return List.of();
  }
}
