package dk.jobveu.opfoelgningsplan;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.opfoelgningsplan.Plandel.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may read which plan: the job centre on whose list the participant stands, and the
 * school and whoever answers for the company when the participant has agreed, as long as the
 * participant is on the course there. Asked each time anew, so that nobody has to take a right
 * away.
 */
@Component
public class Planadgang {

  private final Opfoelgningsplaner planer;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;

  Planadgang(Opfoelgningsplaner planer, Deltagere deltagere, Gennemfoersler gennemfoersler) {
    this.planer = planer;
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
  }

  /** The latest plans that the person may read, by pseudonym. */
  public List<Opfoelgningsplan> laeses(Indsigt indsigt) {
    Set<String> egne = egne(indsigt);
    Set<String> organisationer =
        Stream.concat(
                indsigt.egne().stream().filter(Deltagelse::erMed).map(Deltagelse::aktoerId),
                indsigt.erKoordinator()
                    ? Stream.of(indsigt.forloeb().koordinator())
                    : Stream.empty())
            .collect(Collectors.toSet());
    return planer.seneste(indsigt.forloebId()).stream()
        .filter(
            p ->
                egne.contains(p.deltagerId())
                    || organisationer.stream().anyMatch(o -> deltMed(p, o)))
        .toList();
  }

  /** Whether it is shared with the organisation today. */
  private boolean deltMed(Opfoelgningsplan p, String organisation) {
    return erAaben(p, Side.SKOLE, organisation) || erAaben(p, Side.VIRKSOMHED, organisation);
  }

  /** Whether the organisation may read and write its side today. */
  boolean erAaben(Opfoelgningsplan p, Side side, String organisation) {
    return p.maaLaesesAf(side, organisation)
        && kursus(p.registrering().forloebId(), p.deltagerId())
            .filter(g -> side != Side.SKOLE || g.uddannelsesinstitution().equals(organisation))
            .isPresent();
  }

  /** Where the participant is on a course now, a pause included. */
  Optional<Gennemfoersel> kursus(String forloebId, String deltagerId) {
    return gennemfoersler
        .find(forloebId, deltagerId)
        .filter(g -> g.status() == Status.I_GANG || g.status() == Status.PAUSE);
  }

  /** Those on the person's own list. */
  Set<String> egne(Indsigt indsigt) {
    return indsigt
        .deltagerliste()
        .map(
            ejer ->
                deltagere.afJobcenter(indsigt.forloebId(), ejer).stream()
                    .map(Deltager::deltagerId)
                    .filter(d -> !Deltager.erSlettet(d))
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
