package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.projektplan.Planbidrag.Indhold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A party or a job centre writes its own part of the plan before the parts are put together. */
@Brugstilfaelde
public class BidragTilProjektplan implements Blanket<Indhold, Intet> {

  private static final Tidsplan INGEN_DAGE = new Tidsplan(null, null, null, null, null, null, null);

  private final Plansvar plansvar;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Jobcentertilknytninger jobcentre;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  BidragTilProjektplan(
      Plansvar plansvar,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Jobcentertilknytninger jobcentre,
      Virksomheder virksomheder,
      Aktoerer aktoerer) {
    this.plansvar = plansvar;
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.jobcentre = jobcentre;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  /** A job centre has said how many it sees when it joined. */
  @Override
  public Optional<Indhold> forslag(Situation s) {
    return jobcentre.deltagende(s.forloebId()).stream()
        .filter(t -> t.jobcenter().equals(part(s)))
        .findFirst()
        .map(Jobcentertilknytning::kandidatoverblik)
        .map(
            antal -> new Indhold(antal, null, null, null, null, null, INGEN_DAGE, List.of(), null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Forloeb f = forloeb.hent(s.forloebId());
    List<String> roller =
        deltagelser.alle(f.id()).stream()
            .filter(d -> d.aktoerId().equals(part(s)))
            .map(Deltagelse::rolle)
            .toList();
    Map<String, Object> vist = new HashMap<>();
    vist.put("partsnavn", aktoerer.navn(part(s)));
    vist.put("erJobcenter", roller.contains(Rolle.JOBCENTER.id()));
    vist.put(
        "erPart",
        roller.contains(Rolle.BRANCHORGANISATION.id())
            || roller.contains(Rolle.FAGLIG_ORGANISATION.id()));
    vist.put("medLedige", f.erForLedige());
    vist.put("medBeskaeftigede", f.kanHaveBeskaeftigede());
    vist.put("virksomhedstekst", Planforslag.behov(virksomheder.tilkendegivne(f.id())));
    return vist;
  }

  @Override
  public Intet modtag(Indhold bidrag, Situation s) {
    bidrag.kontroller();
    plansvar.gemBidrag(new Planbidrag(s.registrering(), part(s), bidrag));
    return new Intet();
  }

  private static String part(Situation s) {
    return s.variabel("planpart");
  }
}
