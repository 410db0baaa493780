package dk.jobveu.opfoelgning;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchregister;
import dk.jobveu.opfoelgning.Opfoelgning.Job;
import dk.jobveu.opfoelgning.Opfoelgning.Stand;
import java.time.LocalDate;

/** Begins the follow-up of somebody who started in ufaglært job. */
@Brugstilfaelde
public class StartOpfoelgning implements Trin<OmDeltager, Intet> {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Matchregister matchregister;
  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Opfoelgningsprocesser processer;

  StartOpfoelgning(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Matchregister matchregister,
      Opfoelgningsregister register,
      Opfoelgningsplan plan,
      Opfoelgningsprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.matchregister = matchregister;
    this.register = register;
    this.plan = plan;
    this.processer = processer;
  }

  /** Begins once; a repeated call changes nothing. */
  @Override
  public Intet udfoer(OmDeltager om, Registrering r) {
    if (register.find(r.forloebId(), om.deltagerId()).isEmpty()) {
      start(r.forloebId(), om.deltagerId());
    }
    return new Intet();
  }

  private void start(String forloebId, String deltagerId) {
    Deltager d = deltagere.hent(forloebId, deltagerId);
    Gennemfoersel g =
        gennemfoersler
            .find(forloebId, deltagerId)
            .orElseThrow(() -> new Regelbrud(null, "Deltageren er ikke begyndt på kurset."));
    Match m = matchregister.hentSeneste(forloebId, deltagerId);
    LocalDate jobstart = m.melding().jobstart();
    Opfoelgning uden =
        new Opfoelgning(
            forloebId,
            deltagerId,
            d.jobcenter(),
            g.uddannelsesinstitution(),
            Opfoelgningsmodel.af(g.opfoelgningsmodel()),
            m.melding().samtykke(),
            new Job(m.melding().virksomhedId(), m.melding().virksomhedCvr(), jobstart, 0),
            new Stand(Jobstatus.ANSAT_UFAGLAERT, false, jobstart, 0, null, null));
    Opfoelgning ny = uden.medStatus(Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(uden, jobstart));
    register.gemOpfoelgning(m.registrering(), ny);
    processer.start(ny);
  }
}
