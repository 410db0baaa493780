package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import dk.jobveu.udbud.Udbud.Vej;
import dk.jobveu.udbud.Udbud.Vurdering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks DMN-8 which bids can be used, what speaks for them and which way is left. */
@Brugstilfaelde
public class VurderTilbud implements Trin<Intet, VurderTilbud.Udfald> {

  /** Which way is left. */
  public record Udfald(Vurdering tilbudsvurdering) {}

  private static final String[] VAEGTE = {
    "pointIndholdFuldt",
    "pointIndholdDelvist",
    "pointFleksibilitet",
    "pointNaerhed",
    "pointSpeciale",
    "pointMerit",
    "pointGaranti",
    "pointPris"
  };

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Projektplaner planer;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Beslutninger beslutninger;
  private final Taerskelinput taerskler;
  private final Kursusdaekning daekning;

  VurderTilbud(
      Udbudsrunder runder,
      Tilbudsarkiv arkiv,
      Projektplaner planer,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Beslutninger beslutninger,
      Taerskelinput taerskler,
      Kursusdaekning daekning) {
    this.runder = runder;
    this.arkiv = arkiv;
    this.planer = planer;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.beslutninger = beslutninger;
    this.taerskler = taerskler;
    this.daekning = daekning;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    Udbud udbud = runder.hent(forloebId);
    Projektplan plan = planer.hent(forloebId);
    Map<String, Object> vaegte = taerskler.i(forloebId, VAEGTE);
    for (Tilbud tilbud : arkiv.alle(forloebId, udbud.nr())) {
      if (tilbud.erAfgivet()) {
        Tilbudsvurdering vurdering = vurder(tilbud, plan, vaegte);
        arkiv.gemVurdering(r, udbud.nr(), vurdering);
      }
    }
    // bids that leave a course to nobody are none: no combination of them can be chosen
    boolean daekker = daekning.udaekkede(forloebId).isEmpty();
    Vurdering vej = vej(udbud, daekker ? daekning.egnede(forloebId).size() : 0);
    runder.gemRunde(udbud.vurderet(vej));
    return new Udfald(vej);
  }

  private Vurdering vej(Udbud udbud, int egnede) {
    Map<String, Object> input = new HashMap<>();
    input.put("aabentUdbud", udbud.vej() == Vej.UDBUD);
    input.put("antalTilbud", egnede);
    input.put("antalEgnedeSkoler", udbud.invitationer().size());
    input.put("direkteBegrundelse", udbud.direkteGrund());
    Vurdering vej =
        Vurdering.valueOf(
            beslutninger
                .traef(
                    "vaelg_udbyder",
                    new Sag(udbud.registrering().forloebId(), "udbud " + udbud.nr()),
                    input)
                .tekst("vej"));
    // the table allows a direct choice, but the school that was asked may still have said no
    return vej == Vurdering.DIREKTE_VALG && egnede == 0 ? Vurdering.UDBUDSPLIGT_ELLER_REVIDER : vej;
  }

  private Tilbudsvurdering vurder(Tilbud tilbud, Projektplan plan, Map<String, Object> vaegte) {
    Sag sag = new Sag(tilbud.registrering().forloebId(), "tilbud fra " + tilbud.skole());
    Vilkaar v = tilbud.vilkaar();
    Map<String, Object> input = new HashMap<>(vaegte);
    input.putAll(Tilbudsgraenser.input(v, plan.indhold()));
    input.put("indholdsmatch", v.daekkerAlleKurser() ? "FULDT" : "DELVIST");
    input.put("fleksibelHoldstoerrelse", v.fleksibelHoldstoerrelse());
    input.put("fleksibelStart", v.fleksibelStart());
    input.put("fleksibeltSted", v.fleksibeltSted());
    input.put("erTaetPaa", erTaetPaa(sag.forloebId(), tilbud.skole()));
    input.put("harSpeciale", v.harSpeciale());
    input.put("anerkenderMerit", v.meritAnerkendt());
    input.put("garantiEllerLavtMinimum", v.garantikursus() || harLavtMinimum(tilbud, v));
    List<Afgoerelse> udelukket = beslutninger.traefListe(Tilbudsgraenser.UDELUK, sag, input);
    List<Afgoerelse> point = beslutninger.traefListe("point_tilbud", sag, input);
    return new Tilbudsvurdering(
        tilbud.skole(),
        udelukket.isEmpty(),
        Tilbudsgraenser.begrundelser(udelukket),
        point.stream().map(p -> p.heltal("point")).filter(Objects::nonNull).reduce(0, Integer::sum),
        Tilbudsgraenser.begrundelser(point));
  }

  private boolean harLavtMinimum(Tilbud tilbud, Vilkaar v) {
    return v.minHold() != null
        && v.minHold()
            < beslutninger
                .taerskel("min_hold_default", tilbud.registrering().forloebId())
                .intValue();
  }

  /** The school lies in the same municipality as a job centre that takes part. */
  private boolean erTaetPaa(String forloebId, String skole) {
    String kommune = aktoerer.find(skole).map(Aktoer::kommunekode).orElse(null);
    return kommune != null
        && deltagelser.jobcentre(forloebId).stream()
            .flatMap(j -> aktoerer.find(j).stream())
            .anyMatch(j -> kommune.equals(j.kommunekode()));
  }
}
