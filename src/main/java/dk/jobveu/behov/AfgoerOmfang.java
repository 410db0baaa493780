package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Draws the conclusion of the parties' judgement. "Large enough" takes a yes from each side, and
 * the coordinator's own where the coordinator has a vote.
 */
@Service
public class AfgoerOmfang {

  private final Vurderinger vurderinger;
  private final VurderOmfang vurderOmfang;
  private final VurderEfterspoergsel vurderEfterspoergsel;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final boolean koordinatorHarStemme;

  public AfgoerOmfang(
      Vurderinger vurderinger,
      VurderOmfang vurderOmfang,
      VurderEfterspoergsel vurderEfterspoergsel,
      Afvigelser afvigelser,
      Haendelser haendelser,
      @Value("${jobveu.veu-koordinator-har-stemme:true}") boolean koordinatorHarStemme) {
    this.vurderinger = vurderinger;
    this.vurderOmfang = vurderOmfang;
    this.vurderEfterspoergsel = vurderEfterspoergsel;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.koordinatorHarStemme = koordinatorHarStemme;
  }

  /**
   * The coordinator's own answer and the outcome that the parties have agreed on.
   *
   * @param minHold the class's own minimum, when it is known
   */
  public record Konklusion(
      boolean stortNok,
      Omfang udfald,
      Integer minHold,
      boolean garantikursus,
      String begrundelse) {}

  /** Notes what is concluded; {@link #registrer} makes it what others rely on. */
  public void udfoer(Registrering r, Konklusion k) {
    vurderOmfang.udfoer(r, Side.KOORDINATOR, k.stortNok(), k.begrundelse());
    Behovsvurdering tal = vurderinger.seneste(r.forloebId()).orElseThrow();
    String parterne = parterne(r.forloebId(), tal.omgang());
    if (k.udfald() == Omfang.STOR_NOK) {
      if (!"JA".equals(parterne)) {
        throw new Regelbrud(
            "udfald", "Begge parter skal sige ja, før behovet kan kaldes stort nok.");
      }
      if (koordinatorHarStemme && !k.stortNok()) {
        throw new Regelbrud(
            "udfald", "Du har selv svaret nej. Ret dit svar, eller vælg et andet udfald.");
      }
    } else if (k.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor forløbet ikke går videre til fase 2 nu.");
    }
    int minHold = k.minHold() == null ? tal.minHold() : k.minHold();
    vurderinger.gem(
        tal.afgjort(r, minHold, k.garantikursus(), parterne, k.udfald(), k.begrundelse()));
  }

  /** Both sides' answers taken together, or null when one has not answered. */
  private String parterne(String forloebId, int omgang) {
    List<Boolean> svar =
        vurderinger.omfang(forloebId, omgang).stream()
            .filter(v -> v.side() != Side.KOORDINATOR)
            .map(Omfangsvurdering::stortNok)
            .toList();
    if (svar.size() < 2) {
      return null;
    }
    if (svar.stream().allMatch(ja -> ja)) {
      return "JA";
    }
    return svar.stream().noneMatch(ja -> ja) ? "NEJ" : "UENIGE";
  }

  /** Asks DMN-2 again with the parties' answer and records where they decided otherwise. */
  public Omfang registrer(Registrering r) {
    Behovsvurdering afgjort = vurderinger.seneste(r.forloebId()).orElseThrow();
    Behovsvurdering raadet = vurderEfterspoergsel.anbefal(afgjort, afgjort.parterneVurdering());
    vurderinger.gem(raadet);
    if (raadet.anbefaling() != raadet.udfald()) {
      String begrundelse =
          raadet.begrundelse() == null
              ? "Parterne har vurderet det anderledes end anbefalingen."
              : raadet.begrundelse();
      afvigelser.registrer(r, "DMN-2", begrundelse);
    }
    haendelser.registrer(r, "BEHOV_VURDERET", raadet.udfald().tekst() + ".");
    return raadet.udfald();
  }
}
