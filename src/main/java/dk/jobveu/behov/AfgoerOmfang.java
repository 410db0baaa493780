package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/**
 * Draws the conclusion of the parties' judgement. "Large enough" takes a yes from each side, and
 * the coordinator's own where the coordinator has a vote. {@link RegistrerBehovsvurdering}
 * makes it what others rely on.
 */
@Brugstilfaelde
public class AfgoerOmfang implements Blanket<AfgoerOmfang.Konklusion, AfgoerOmfang.Udfald> {

  /**
   * The coordinator's own answer and the outcome that the parties have agreed on.
   *
   * @param holdstoerrelse the class's own minimum, when it is known
   */
  public record Konklusion(
      Boolean stortNok,
      Omfang udfald,
      Integer holdstoerrelse,
      boolean garantikursus,
      String begrundelse) {}

  /** What was concluded. */
  public record Udfald(Omfang omfangUdfald) {}

  private final Vurderinger vurderinger;
  private final VurderOmfang vurderOmfang;
  private final Omfangsdata omfangsdata;
  private final Genvalideringer genvalideringer;
  private final Genvalideringsproces proces;
  private final boolean koordinatorHarStemme;

  AfgoerOmfang(
      Vurderinger vurderinger,
      VurderOmfang vurderOmfang,
      Omfangsdata omfangsdata,
      Genvalideringer genvalideringer,
      Genvalideringsproces proces,
      @Value("${jobveu.veu-koordinator-har-stemme:true}") boolean koordinatorHarStemme) {
    this.vurderinger = vurderinger;
    this.vurderOmfang = vurderOmfang;
    this.omfangsdata = omfangsdata;
    this.genvalideringer = genvalideringer;
    this.proces = proces;
    this.koordinatorHarStemme = koordinatorHarStemme;
  }

  /** The figures, the advice and both sides' answers. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = omfangsdata.af(s);
    vist.put(
        "parternesSvar",
        vurderinger
            .seneste(s.forloebId())
            .map(v -> parternes(s.forloebId(), v.omgang()))
            .orElse(List.of())
            .stream()
            .map(
                v ->
                    Map.of(
                        "side", v.side().tekst(),
                        "svar", v.stortNok() ? "Ja" : "Nej",
                        "begrundelse", v.begrundelse() == null ? "" : v.begrundelse()))
            .toList());
    return vist;
  }

  @Override
  public Udfald modtag(Konklusion k, Situation s) {
    Registrering r = s.registrering();
    kraevTagetStilling(k.udfald(), r.forloebId());
    vurderOmfang.vurder(
        r, Omfangsside.KOORDINATOR, new VurderOmfang.Svar(k.stortNok(), k.begrundelse()));
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
    int minHold = k.holdstoerrelse() == null ? tal.minHold() : k.holdstoerrelse();
    vurderinger.gemVurdering(
        tal.afgjort(r, minHold, k.garantikursus(), parterne, k.udfald(), k.begrundelse()));
    return new Udfald(k.udfald());
  }

  /** Neither phase 2 nor the waiting list while a new list asks whether there is a shortage. */
  private void kraevTagetStilling(Omfang udfald, String forloebId) {
    if ((udfald == Omfang.STOR_NOK || udfald == Omfang.VENTELISTE)
        && (genvalideringer.venter(forloebId).isPresent() || proces.erIGang(forloebId))) {
      throw new Regelbrud(
          "udfald",
          "Nye lister holdes op mod området. Løs først opgaven »Afdæk behov igen«, eller prøv igen"
              + " om et øjeblik, hvis den ikke er kommet.");
    }
  }

  private List<Omfangsvurdering> parternes(String forloebId, int omgang) {
    return vurderinger.omfang(forloebId, omgang).stream()
        .filter(v -> v.side() != Omfangsside.KOORDINATOR)
        .toList();
  }

  /** Both sides' answers taken together, or null when one has not answered. */
  private String parterne(String forloebId, int omgang) {
    List<Boolean> svar =
        parternes(forloebId, omgang).stream().map(Omfangsvurdering::stortNok).toList();
    if (svar.size() < 2) {
      return null;
    }
    if (svar.stream().allMatch(ja -> ja)) {
      return "JA";
    }
    return svar.stream().noneMatch(ja -> ja) ? "NEJ" : "UENIGE";
  }
}
