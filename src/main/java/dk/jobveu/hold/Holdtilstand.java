package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checklist row C4.2: unemployed and employed have begun and completed. */
@Component
public class Holdtilstand implements Tjeklistekilde {

  private final Holdregister register;
  private final Kursusdrift drift;
  private final Gennemfoersler gennemfoersler;
  private final Deltagere deltagere;
  private final Forloebregister forloeb;

  public Holdtilstand(
      Holdregister register,
      Kursusdrift drift,
      Gennemfoersler gennemfoersler,
      Deltagere deltagere,
      Forloebregister forloeb) {
    this.register = register;
    this.drift = drift;
    this.gennemfoersler = gennemfoersler;
    this.deltagere = deltagere;
    this.forloeb = forloeb;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(raekke(forloebId));
  }

  /** Each class that was not cancelled. */
  private boolean alleHoldErAfsluttet(String forloebId) {
    List<Holdregister.Oprettet> koerte =
        register.alle(forloebId).stream().filter(h -> h.status() != Holdstatus.AFLYST).toList();
    return !koerte.isEmpty()
        && koerte.stream().allMatch(h -> drift.afslutning(forloebId, h.nr()).isPresent());
  }

  private Raekketilstand raekke(String forloebId) {
    int paabegyndt = gennemfoersler.iForloeb(forloebId).size();
    List<String> gennemfoert = gennemfoersler.medStatus(forloebId, Status.GENNEMFOERT);
    String bevis =
        Antal.foerst(
            "%s er begyndt, %s har gennemført"
                .formatted(Antal.ord(paabegyndt), Antal.ord(gennemfoert.size())));
    if (!alleHoldErAfsluttet(forloebId)) {
      return new Raekketilstand(
          "C4.2",
          Tilstand.IKKE_OPFYLDT,
          paabegyndt == 0 ? "Kurset er ikke begyndt." : "Kurset er ikke afsluttet.",
          bevis);
    }
    if (gennemfoert.isEmpty()) {
      return new Raekketilstand(
          "C4.2", Tilstand.IKKE_OPFYLDT, "Ingen har gennemført kurset.", bevis);
    }
    String mangler = mangler(forloebId, gennemfoert);
    return mangler == null
        ? new Raekketilstand("C4.2", Tilstand.OPFYLDT, null, bevis)
        : new Raekketilstand("C4.2", Tilstand.OPFYLDT_PAA_ANDEN_VIS, mangler, bevis);
  }

  /** The row is about both, where the forløb is for both. */
  private String mangler(String forloebId, List<String> gennemfoert) {
    if (forloeb.hent(forloebId).projekttype() != Projekttype.BEGGE) {
      return null;
    }
    Set<String> beskaeftigede =
        deltagere.iForloeb(forloebId).stream()
            .filter(Deltager::erBeskaeftiget)
            .map(Deltager::deltagerId)
            .collect(Collectors.toSet());
    if (gennemfoert.stream().noneMatch(beskaeftigede::contains)) {
      return "Kun ledige har gennemført kurset; ingen af de beskæftigede har.";
    }
    return beskaeftigede.containsAll(gennemfoert)
        ? "Kun beskæftigede har gennemført kurset; ingen af de ledige har."
        : null;
  }
}
