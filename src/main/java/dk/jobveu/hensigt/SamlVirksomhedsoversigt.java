package dk.jobveu.hensigt;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.opstart.Jobcenteropgaver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * After the kick-off each job centre makes up the list of its companies (D9, R-4.6, R-7.9); the
 * lead one alone where that is agreed. It is filled with those that are known, to be corrected.
 */
@Brugstilfaelde
public class SamlVirksomhedsoversigt implements Blanket<SamlVirksomhedsoversigt.Svar, Intet> {

  private static final String KILDE = "jobcenter";

  /** The companies of the forløb. */
  public record Svar(List<Raekke> oversigt) {}

  /** A company, and whether it still has a need. */
  public record Raekke(NyVirksomhed virksomhed, Boolean erMed) {

    static Raekke af(Virksomhed v) {
      return new Raekke(
          new NyVirksomhed(
              v.navn(),
              v.cvr(),
              v.oensker(),
              v.stillingsbetegnelse(),
              v.antalStillinger(),
              v.startvindue(),
              false),
          true);
    }
  }

  private final Virksomheder virksomheder;
  private final Virksomhedsmelding meld;
  private final Hensigtserklaeringer erklaeringer;
  private final Jobcenteropgaver jobcentre;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  SamlVirksomhedsoversigt(
      Virksomheder virksomheder,
      Virksomhedsmelding meld,
      Hensigtserklaeringer erklaeringer,
      Jobcenteropgaver jobcentre,
      Aktoerer aktoerer,
      Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.meld = meld;
    this.erklaeringer = erklaeringer;
    this.jobcentre = jobcentre;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(
            virksomheder.tilkendegivne(s.forloebId()).stream()
                .filter(egen(s))
                .map(Raekke::af)
                .toList()));
  }

  /** The own companies; the lead one has those that no other job centre has. */
  private Predicate<Virksomhed> egen(Situation s) {
    List<String> andre = andre(s);
    Map<String, String> ansvar = ansvar(s.forloebId());
    boolean resten = andre.isEmpty() || leder(s);
    return v -> {
      String ejer = ansvar.getOrDefault(v.id(), v.registrering().organisation());
      return s.jobcenter().equals(ejer) || resten && !andre.contains(ejer);
    };
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of("harEgneVirksomheder", jobcentre.af(s.forloebId(), s.jobcenter()).size() > 1);
  }

  /** The other job centres that have an overview of their own. */
  private List<String> andre(Situation s) {
    return jobcentre.af(s.forloebId(), s.jobcenter()).stream()
        .filter(j -> !j.equals(s.jobcenter()))
        .toList();
  }

  private Map<String, String> ansvar(String forloebId) {
    return erklaeringer.ansvar(forloebId).stream()
        .collect(Collectors.toMap(Virksomhedsansvar::virksomhedId, Virksomhedsansvar::jobcenter));
  }

  private static boolean leder(Situation s) {
    return s.jobcenter().equals(s.variabel("ledende"));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    String forloebId = s.forloebId();
    meld.ajourfoer(
        s.registrering(),
        KILDE,
        "oversigt",
        svar.oversigt().stream().map(v -> new Meldt(v.virksomhed(), v.erMed(), false)).toList(),
        egen(s));
    tagAnsvar(svar, s);
    haendelser.registrer(
        s.registrering(),
        "VIRKSOMHEDSOVERSIGT_SAMLET",
        "Virksomheder med et behov på oversigten: "
            + virksomheder.tilkendegivne(forloebId).size()
            + ".");
    return new Intet();
  }

  /** A company has one contact: the first job centre that has it on its own overview. */
  private void tagAnsvar(Svar svar, Situation s) {
    List<String> andre = andre(s);
    Map<String, String> ansvar = ansvar(s.forloebId());
    for (Virksomhed v : virksomheder.tilkendegivne(s.forloebId())) {
      if (svar.oversigt().stream().noneMatch(r -> r.erMed() && erSamme(r.virksomhed(), v))) {
        continue;
      }
      String ejer = ansvar.get(v.id());
      if (!andre.contains(ejer)) {
        erklaeringer.gemAnsvar(new Virksomhedsansvar(s.registrering(), v.id(), s.jobcenter()));
      } else if (!leder(s)) {
        throw new Regelbrud(
            "oversigt",
            "%s står allerede på oversigten hos %s. Tag den ud af jeres, eller tal med dem."
                .formatted(v.navn(), aktoerer.navn(ejer)));
      }
    }
  }

  private static boolean erSamme(NyVirksomhed skrevet, Virksomhed v) {
    return skrevet.cvr() != null && skrevet.cvr().equals(v.cvr())
        || skrevet.navn().equals(v.navn());
  }
}
