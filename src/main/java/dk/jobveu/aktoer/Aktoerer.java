package dk.jobveu.aktoer;

import dk.jobveu.faelles.Danskorden;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisations the system knows. */
public interface Aktoerer {

  /** Creates the organisation or updates what is known of it. */
  void gem(Aktoer aktoer);

  /** Whether it takes part in anything from now on; its people lose or get it at the next click. */
  void saetAktiv(String id, boolean aktiv);

  /**
   * The people of another organisation carry this one on from now on, and what it has carried on
   * itself; it takes part in nothing new.
   */
  void laegSammen(String id, String med);

  /** The organisation that carries this one on, if it has been merged. */
  Optional<String> sammenlagtMed(String id);

  /** This organisation and those that it carries on. */
  List<String> medSammenlagte(String id);

  Optional<Aktoer> find(String id);

  /** The organisations with this role, in the order of their names. */
  List<Aktoer> medRolle(String rolle);

  /** All of them by role, and within a role in the order of their names. */
  List<Aktoer> alle();

  /** The organisations that are not to take part in anything any more ({@code aktiv = false}). */
  List<Aktoer> deaktiverede();

  /** The organisation's name, or the id itself when it is unknown. */
  default String navn(String id) {
    return find(id).map(Aktoer::navn).orElse(id);
  }

  /** Their names in a sentence, in this order: {@code A, B og C}. */
  default String opregning(List<String> ids) {
    List<String> navne = ids.stream().map(this::navn).toList();
    int sidste = navne.size() - 1;
    return sidste < 1
        ? String.join("", navne)
        : String.join(", ", navne.subList(0, sidste)) + " og " + navne.get(sidste);
  }

  /** The ids in the order of the organisations' names, which is the order people read them in. */
  default List<String> efterNavn(Collection<String> ids) {
    return ids.stream()
        .collect(Collectors.toMap(id -> id, this::navn, (a, b) -> a))
        .entrySet()
        .stream()
        .sorted(Danskorden.efter(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }
}
