package dk.jobveu.hold;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.hold.Holdsamling.Holdsted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who must agree to pool two classes, and whether what they said yes to is still so. */
@Component
class Samlingsparter {

  private final Holdsamlinger samlinger;
  private final Samlingsvalg valg;
  private final Holdregister register;
  private final Holdjobcentre jobcentre;
  private final Forloebregister forloeb;

  Samlingsparter(
      Holdsamlinger samlinger,
      Samlingsvalg valg,
      Holdregister register,
      Holdjobcentre jobcentre,
      Forloebregister forloeb) {
    this.samlinger = samlinger;
    this.valg = valg;
    this.register = register;
    this.jobcentre = jobcentre;
    this.forloeb = forloeb;
  }

  /** The other coordinator, the school that has the class, and those whose citizens would move. */
  Set<String> enige(String forloebId, int holdNr, Nabohold n) {
    Set<String> enige =
        new LinkedHashSet<>(
            Stream.concat(
                    Stream.of(n.koordinator(), n.skole()),
                    jobcentre.medUdvalgte(forloebId, holdNr).stream())
                .toList());
    // whoever proposes it has agreed
    enige.remove(forloeb.hent(forloebId).koordinator());
    return enige;
  }

  /** Whether it must agree for another reason than that it coordinates. */
  boolean erSpurgtSomAndet(Holdsamling s, String aktoer) {
    return register.planlagt(s.modForloebId(), s.modHoldNr()).skole().equals(aktoer)
        || jobcentre.medUdvalgte(s.forloebId(), s.holdNr()).contains(aktoer);
  }

  /** Why no answer can make it possible any more; else empty. */
  Optional<String> bortfald(Holdsamling s) {
    if (forloeb.hent(s.modForloebId()).status() != Forloebstatus.IGANGVAERENDE
        || register.status(s.modForloebId(), s.modHoldNr()) == Holdstatus.AFLYST) {
      return Optional.of("Det andet hold gennemføres ikke.");
    }
    return spurgte(s).contains(forloeb.hent(s.modForloebId()).koordinator())
        ? Optional.empty()
        : Optional.of("Det andet forløb har fået en anden koordinator, siden der blev spurgt.");
  }

  private Set<String> spurgte(Holdsamling s) {
    Set<String> spurgte =
        samlinger.svar(s).stream().map(Samlingssvar::aktoerId).collect(Collectors.toSet());
    spurgte.add(forloeb.hent(s.forloebId()).koordinator());
    spurgte.add(s.registrering().organisation());
    return spurgte;
  }

  /** Why it cannot be done after all although all who were asked have said yes; else empty. */
  Optional<String> hindring(Holdsamling s) {
    Optional<String> bortfald = bortfald(s);
    if (bortfald.isPresent()) {
      return bortfald;
    }
    if (s.svaretPaa() != null
        && !s.svaretPaa().equals(Holdsted.af(register, s.modForloebId(), s.modHoldNr()))) {
      return Optional.of("Det andet hold er ændret, siden der blev svaret.");
    }
    int antal = valg.antal(s.forloebId(), s.holdNr());
    List<String> flytter = jobcentre.medUdvalgte(s.forloebId(), s.holdNr());
    if (antal == 0) {
      return Optional.of("Der er ikke længere nogen på holdet, som skal flytte.");
    }
    if (antal > s.antal() || !spurgte(s).containsAll(flytter)) {
      return Optional.of("Der er kommet andre på holdet, siden der blev spurgt.");
    }
    return valg.kanTageImod(s.modForloebId(), s.modHoldNr(), antal)
        ? Optional.empty()
        : Optional.of("Det andet hold kan ikke længere tage imod så mange.");
  }
}
