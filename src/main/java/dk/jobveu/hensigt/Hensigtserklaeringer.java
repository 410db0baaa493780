package dk.jobveu.hensigt;

import java.util.List;
import java.util.Optional;

/** The letters of intent and company profiles of a forløb. */
public interface Hensigtserklaeringer {

  void gemErklaering(Hensigtserklaering erklaering);

  /** The latest version for the company. */
  Optional<Hensigtserklaering> seneste(String forloebId, String virksomhedId);

  /** The latest version for each company. */
  List<Hensigtserklaering> alle(String forloebId);

  /** Those that hold. */
  default List<Hensigtserklaering> gaeldende(String forloebId) {
    return alle(forloebId).stream().filter(Hensigtserklaering::gaelder).toList();
  }

  void gemProfil(Virksomhedsprofil profil);

  List<Virksomhedsprofil> profiler(String forloebId);

  /** On whose overview a company stands; the last word counts. */
  void gemAnsvar(Virksomhedsansvar ansvar);

  List<Virksomhedsansvar> ansvar(String forloebId);
}
