package dk.jobveu.behov;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What has been reported, counted, and what DMN-2 advises; the parties decide. */
@Component
class Efterspoergsel {

  private static final String TABEL = "vurder_efterspoergsel";

  private final Virksomheder virksomheder;
  private final Indmeldinger indmeldinger;
  private final Vurderinger vurderinger;
  private final Beslutninger beslutninger;

  Efterspoergsel(
      Virksomheder virksomheder,
      Indmeldinger indmeldinger,
      Vurderinger vurderinger,
      Beslutninger beslutninger) {
    this.virksomheder = virksomheder;
    this.indmeldinger = indmeldinger;
    this.vurderinger = vurderinger;
    this.beslutninger = beslutninger;
  }

  /** The figures as they stand now. */
  Behovsvurdering optael(Registrering r, int omgang, int minHold, boolean garantikursus) {
    List<Virksomhed> medBehov = virksomheder.tilkendegivne(r.forloebId());
    List<Kandidatskoen> skoen = indmeldinger.skoen(r.forloebId());
    // the job centres know whom they can find; without them the unions' figure is the best guess
    int kandidater =
        skoen.isEmpty()
            ? indmeldinger.ledige(r.forloebId()).stream().mapToInt(LedigeMedlemmer::antal).sum()
            : skoen.stream().mapToInt(Kandidatskoen::antalKandidater).sum();
    return new Behovsvurdering(
        r,
        omgang,
        medBehov.size(),
        medBehov.stream().mapToInt(Virksomhed::antalStillinger).sum(),
        kandidater,
        skoen.size(),
        indmeldinger.beskaeftigede(r.forloebId()).stream().mapToInt(Beskaeftigede::antal).sum(),
        minHold,
        skoen.stream().anyMatch(Kandidatskoen::kanPulje),
        garantikursus,
        null,
        null,
        null,
        null,
        null);
  }

  /** The figures with DMN-2's advice, given what the parties say (null when not asked yet). */
  Behovsvurdering anbefal(Behovsvurdering tal, String parterneVurdering) {
    return med(
        tal,
        beslutninger.traef(
            TABEL, Sag.om(tal.registrering().forloebId()), input(tal, parterneVurdering)));
  }

  /** What DMN-2 advises with the companies that are left. Earlier judgements stay as they were. */
  Behovsvurdering genvurder(Registrering r) {
    return anbefal(tilbage(r), parterneVurdering(r.forloebId()));
  }

  /** The same for show only; nothing is stored. */
  Behovsvurdering vis(String forloebId) {
    Behovsvurdering tal = tilbage(new Registrering(forloebId, null, null, null, null));
    return med(
        tal, beslutninger.opslag(TABEL, forloebId, input(tal, parterneVurdering(forloebId))));
  }

  private Behovsvurdering tilbage(Registrering r) {
    return vurderinger
        .seneste(r.forloebId())
        .map(v -> optael(r, v.omgang(), v.minHold(), v.garantikursus()))
        .orElseGet(() -> optael(r, 0, minHold(r.forloebId()), false));
  }

  private String parterneVurdering(String forloebId) {
    return vurderinger.seneste(forloebId).map(Behovsvurdering::parterneVurdering).orElse(null);
  }

  int minHold(String forloebId) {
    return beslutninger.taerskel("min_hold_default", forloebId).intValue();
  }

  private static Behovsvurdering med(Behovsvurdering tal, Afgoerelse a) {
    return tal.med(Omfang.valueOf(a.tekst("anbefaling")), a.tekst("begrundelse"));
  }

  private Map<String, Object> input(Behovsvurdering tal, String parterneVurdering) {
    String forloebId = tal.registrering().forloebId();
    Map<String, Object> input = new HashMap<>();
    input.put("antalVirksomheder", tal.antalVirksomheder());
    input.put("antalTilkendegivneJob", tal.antalJob());
    input.put("forventedeKandidater", tal.forventedeKandidater());
    input.put("antalBeskaeftigede", tal.antalBeskaeftigede());
    input.put("minHold", tal.minHold());
    input.put("kanPulje", tal.kanPulje());
    input.put("parterneVurdering", parterneVurdering);
    input.put("erGarantikursus", tal.garantikursus());
    input.put("minVirksomheder", beslutninger.taerskel("min_virksomheder", forloebId));
    input.put("minJobRatio", beslutninger.taerskel("min_job_ratio", forloebId));
    return input;
  }
}
