package dk.jobveu.resultat;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.hold.Ordningsfakta.Uddannelse;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How many of those who are easily overlooked were screened, and how many of them were selected or,
 * where it is first known then, enrolled (R-12.8, R-16.12; 003 H4). A group that is too small, or
 * leaves too few others, has no figure.
 */
@Component
public class Gruppeandele {

  /** Unemployed on cash benefits who are not ready for a job: the numbers of the law. */
  private static final Set<String> AKTIVITETSPARATE = Set.of("3", "5");

  /**
   * One group.
   *
   * @param screenede how many of all who were screened, as it is read
   * @param udvalgte how many of all who were selected, as it is read
   */
  public record Gruppeandel(String gruppe, String screenede, String udvalgte) {}

  private final Deltagere deltagere;
  private final Screeningsresultater resultater;
  private final Tilmeldinger tilmeldinger;
  private final Succesindstilling indstilling;

  Gruppeandele(
      Deltagere deltagere,
      Screeningsresultater resultater,
      Tilmeldinger tilmeldinger,
      Succesindstilling indstilling) {
    this.deltagere = deltagere;
    this.resultater = resultater;
    this.tilmeldinger = tilmeldinger;
    this.indstilling = indstilling;
  }

  /** None before anybody was screened. */
  public List<Gruppeandel> af(String forloebId) {
    List<Deltager> folk = deltagere.iForloeb(forloebId);
    // as the counts of each job centre ask, so that the results are read once for both
    List<Screeningsresultat> alle =
        folk.stream()
            .map(Deltager::jobcenter)
            .distinct()
            .flatMap(jobcenter -> resultater.afJobcenter(forloebId, jobcenter).stream())
            .toList();
    if (alle.isEmpty()) {
      return List.of();
    }
    List<Gruppeandel> andele = new ArrayList<>();
    andele.add(
        andel(
            "Udsatte og unge",
            alle,
            folk.stream()
                .filter(Deltager::udsatEllerUng)
                .map(Deltager::deltagerId)
                .collect(Collectors.toSet())));
    andele.add(
        andel(
            "Ledige, der ikke er sikre nok i dansk",
            alle,
            alle.stream()
                .filter(s -> Boolean.FALSE.equals(s.sprogOk()))
                .map(Screeningsresultat::deltagerId)
                .collect(Collectors.toSet())));
    andele.add(
        andel(
            "Aktivitetsparate på kontant- eller uddannelseshjælp",
            alle,
            folk.stream()
                .filter(d -> AKTIVITETSPARATE.contains(d.maalgruppe()))
                .map(Deltager::deltagerId)
                .collect(Collectors.toSet())));
    videregaaende(forloebId).ifPresent(andele::add);
    return andele;
  }

  /**
   * Education is first asked for when somebody is enrolled, since it decides who pays; so it is a
   * share of those whose education is known.
   */
  private Optional<Gruppeandel> videregaaende(String forloebId) {
    List<Uddannelse> oplyste =
        tilmeldinger.iForloeb(forloebId).stream()
            .filter(t -> !t.beskaeftiget())
            .map(t -> t.tilmelding().kendteFakta().uddannelse())
            .filter(Objects::nonNull)
            .toList();
    if (oplyste.isEmpty()) {
      return Optional.empty();
    }
    int antal = (int) oplyste.stream().filter(Uddannelse::erVideregaaende).count();
    return Optional.of(
        new Gruppeandel(
            "Ledige med en videregående uddannelse",
            "kendes først ved tilmeldingen",
            tekst(antal, oplyste.size())
                + (indstilling.kanVisesForSig(antal, oplyste.size())
                    ? " tilmeldte med oplyst uddannelse"
                    : "")));
  }

  private Gruppeandel andel(
      String gruppe, List<Screeningsresultat> alle, Collection<String> iGruppen) {
    return new Gruppeandel(
        gruppe,
        tekst(iGruppen, alle),
        tekst(
            iGruppen,
            alle.stream().filter(s -> s.resultat() == Screeningsudfald.UDVALGT).toList()));
  }

  private String tekst(Collection<String> iGruppen, List<Screeningsresultat> ud) {
    return tekst(
        (int) ud.stream().filter(s -> iGruppen.contains(s.deltagerId())).count(), ud.size());
  }

  private String tekst(int antal, int alle) {
    return indstilling.kanVisesForSig(antal, alle)
        ? "%d af %d".formatted(antal, alle)
        : "vises kun for grupper på mindst " + indstilling.mindsteGruppe();
  }
}
