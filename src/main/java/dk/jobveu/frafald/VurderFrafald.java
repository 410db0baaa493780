package dk.jobveu.frafald;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.util.Map;

/** Asks DMN-20 what kind of dropout it is, and puts the participant where that leaves them. */
@Brugstilfaelde
public class VurderFrafald implements Trin<OmDeltager, VurderFrafald.Vurdering> {

  /** What the process needs to know. */
  public record Vurdering(String frafaldstype, boolean frafaldssamtale) {}

  private final Beslutninger beslutninger;
  private final Frafaldsregister register;
  private final Gennemfoersler gennemfoersler;
  private final Udfaldsregister udfald;
  private final Pladsfylder pladsfylder;

  public VurderFrafald(
      Beslutninger beslutninger,
      Frafaldsregister register,
      Gennemfoersler gennemfoersler,
      Udfaldsregister udfald,
      Pladsfylder pladsfylder) {
    this.beslutninger = beslutninger;
    this.register = register;
    this.gennemfoersler = gennemfoersler;
    this.udfald = udfald;
    this.pladsfylder = pladsfylder;
  }

  @Override
  public Vurdering udfoer(OmDeltager om, Registrering r) {
    String deltagerId = om.deltagerId();
    Frafald f = register.hentSeneste(r.forloebId(), deltagerId);
    Afgoerelse a =
        beslutninger.traef(
            "frafald",
            new Sag(r.forloebId(), deltagerId),
            Map.of(
                "aarsag", f.melding().aarsag().name(),
                "forventesTilbage", f.melding().forventesTilbage(),
                "foerStart", f.foerStart()));
    String type = a.tekst("frafaldstype");
    register.gemVurdering(f, type, a.ja("taellesSomFrafald"), a.ja("samtale"), a.ja("fyldPladsen"));
    gennemfoersler.saetStatus(
        r.forloebId(),
        deltagerId,
        switch (type) {
          case "PAUSE" -> Gennemfoersel.Status.PAUSE;
          case "POSITIVT" -> Gennemfoersel.Status.I_JOB;
          default -> Gennemfoersel.Status.FRAFALDET;
        },
        "PAUSE".equals(type) ? null : f.melding().dato());
    switch (type) {
      case "POSITIVT", "PAUSE" -> {
        // The outcome is not known yet: the match, or the end of the pause, gives it.
      }
      case "POSITIVT_UDEN_FORLOEB" ->
          udfald.gemUdfald(
              f.registrering(),
              Udfald.endeligt(deltagerId, Udfald.TIDLIGERE_JOB, f.melding().dato()));
      default ->
          udfald.gemUdfald(
              f.registrering(), Udfald.endeligt(deltagerId, Udfald.FRAFALD, f.melding().dato()));
    }
    if (a.ja("fyldPladsen")) {
      pladsfylder.fyld(f.registrering(), deltagerId);
    }
    return new Vurdering(type, a.ja("samtale"));
  }
}
