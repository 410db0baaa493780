package dk.jobveu.kontakt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom one asks in a forløb, who in the managements stands behind, and who coordinates it. */
@Brugstilfaelde(kunVis = true)
public class VisForloebskontakter {

  /** A contact person with the organisation that keeps them. */
  public record Vist(String organisation, Kontaktperson person) {}

  /**
   * What a reader may choose for an own organisation.
   *
   * @param altid those that are shown in every forløb
   * @param andre the others, to choose among
   * @param valgte ids of those of them that are shown in this one
   * @param ledelse id of the one who stands behind, or null
   */
  public record Eget(
      String organisation,
      String navn,
      List<Kontaktperson> altid,
      List<Kontaktperson> andre,
      Set<String> valgte,
      String ledelse) {

    /** Everybody that the organisation could name. */
    public List<Kontaktperson> alle() {
      return Stream.concat(altid.stream(), andre.stream()).toList();
    }
  }

  /**
   * What the tab shows.
   *
   * @param koordinerende the one who convenes the parties, or null
   * @param kanKoordinere whom the coordinator may choose; none for others
   */
  public record Visning(
      List<Vist> spoerg,
      List<Vist> ledelse,
      Vist koordinerende,
      List<Vist> kanKoordinere,
      List<Eget> egne) {}

  private final Kontaktpersoner personer;
  private final Forloebskontakter kontakter;
  private final Aktoerer aktoerer;

  VisForloebskontakter(Kontaktpersoner personer, Forloebskontakter kontakter, Aktoerer aktoerer) {
    this.personer = personer;
    this.kontakter = kontakter;
    this.aktoerer = aktoerer;
  }

  public Visning vis(Indsigt indsigt) {
    List<Kontaktperson> alle = personer.iForloebetsOrganisationer(indsigt.forloebId());
    Map<Kontaktopgave, Set<String>> med = med(indsigt.forloebId());
    Set<String> valgte = med.getOrDefault(Kontaktopgave.SPOERGES, Set.of());
    List<Vist> spoerg = viste(alle, p -> p.iAlleForloeb() || valgte.contains(p.id()));
    Set<String> bag = med.getOrDefault(Kontaktopgave.LEDELSE, Set.of());
    Set<String> samler = med.getOrDefault(Kontaktopgave.KOORDINERER, Set.of());
    Set<String> egne = Forloebsret.egne(indsigt);
    return new Visning(
        spoerg,
        viste(alle, p -> bag.contains(p.id())),
        viste(alle, p -> samler.contains(p.id())).stream().findFirst().orElse(null),
        indsigt.erKoordinator()
            ? viste(
                alle,
                p -> p.iAlleForloeb() || valgte.contains(p.id()) || egne.contains(p.aktoerId()))
            : List.of(),
        aktoerer.efterNavn(egne).stream().map(o -> eget(o, alle, valgte, bag)).toList());
  }

  private Map<Kontaktopgave, Set<String>> med(String forloebId) {
    return kontakter.i(forloebId).stream()
        .collect(
            Collectors.groupingBy(
                Forloebskontakt::opgave,
                Collectors.mapping(Forloebskontakt::kontaktpersonId, Collectors.toSet())));
  }

  private List<Vist> viste(List<Kontaktperson> alle, Predicate<Kontaktperson> hvem) {
    return alle.stream()
        .filter(hvem)
        .map(p -> new Vist(aktoerer.navn(p.aktoerId()), p))
        .sorted(Comparator.comparing(Vist::organisation, Danskorden.NAVNE))
        .toList();
  }

  private Eget eget(
      String organisation, List<Kontaktperson> alle, Set<String> valgte, Set<String> bag) {
    List<Kontaktperson> deres =
        alle.stream().filter(p -> p.aktoerId().equals(organisation)).toList();
    return new Eget(
        organisation,
        aktoerer.navn(organisation),
        deres.stream().filter(Kontaktperson::iAlleForloeb).toList(),
        deres.stream().filter(p -> !p.iAlleForloeb()).toList(),
        valgte,
        deres.stream().map(Kontaktperson::id).filter(bag::contains).findFirst().orElse(null));
  }
}
