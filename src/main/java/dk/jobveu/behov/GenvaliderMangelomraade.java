package dk.jobveu.behov;

import dk.jobveu.behov.Genvalidering.Udfald;
import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks DMN-1 again with the lists that hold now. The need keeps what they say.
 * Only where the answer is another and does not simply confirm the shortage is anybody asked. A
 * forløb that has left phase 1 meanwhile keeps what it looked up.
 */
@Brugstilfaelde
public class GenvaliderMangelomraade implements Trin<Intet, ValiderMangelomraade.Omraade> {

  private final Genvalideringsproces proces;
  private final Nyelister nyeLister;
  private final Mangelopslag opslag;
  private final Behovsregister register;
  private final Mangelspoerger spoerger;
  private final Genvalideringer genvalideringer;
  private final Forloebregister forloeb;
  private final Haendelser haendelser;

  GenvaliderMangelomraade(
      Genvalideringsproces proces,
      Nyelister nyeLister,
      Mangelopslag opslag,
      Behovsregister register,
      Mangelspoerger spoerger,
      Genvalideringer genvalideringer,
      Forloebregister forloeb,
      Haendelser haendelser) {
    this.proces = proces;
    this.nyeLister = nyeLister;
    this.opslag = opslag;
    this.register = register;
    this.spoerger = spoerger;
    this.genvalideringer = genvalideringer;
    this.forloeb = forloeb;
    this.haendelser = haendelser;
  }

  @Override
  public ValiderMangelomraade.Omraade udfoer(Intet intet, Registrering r) {
    if (!proces.erIFase1(r.forloebId())) {
      return new ValiderMangelomraade.Omraade(ValiderMangelomraade.VALIDERET);
    }
    return new ValiderMangelomraade.Omraade(
        nyeLister
            .om(r.forloebId(), r.tidspunkt())
            .map(n -> spoergIgen(n, r))
            .filter(u -> u == Udfald.VENTER)
            .map(u -> ValiderMangelomraade.UAFKLARET)
            .orElse(ValiderMangelomraade.VALIDERET));
  }

  private Udfald spoergIgen(Nyelister.Nye nye, Registrering r) {
    Forloeb f = forloeb.hent(r.forloebId());
    List<Mangelvalidering> foer = register.valideringer(f.id());
    List<Mangelvalidering> nu = spoerger.spoerg(r, f, nye.behov());
    Udfald udfald = udfald(foer, nu);
    if (udfald == Udfald.VENTER && skyldesAndet(r, f, nye, foer, nu)) {
      udfald = Udfald.UAENDRET;
    }
    register.gemBehov(r, nye.behov());
    Map<String, Mangelvalidering> kendt = paaStilling(foer);
    for (Mangelvalidering v : nu) {
      Mangelvalidering stod = kendt.get(v.stillingsbetegnelse());
      boolean samme = udfald == Udfald.UAENDRET && stod != null;
      register.gemValidering(samme ? v.medGrund(stod.tilsidesatBegrundelse()) : v);
    }
    Genvalidering ny = genvalidering(r, nye, kendt, nu, udfald);
    genvalideringer.opret(ny);
    haendelser.registrer(
        r,
        "OMRAADE_GENVALIDERET",
        "Området er holdt op mod %s %s.".formatted(opslag.iOrd(ny), udfald.tekst()));
    return udfald;
  }

  /** A company that has come, or a crisis, changes the answer without any list. */
  private boolean skyldesAndet(
      Registrering r,
      Forloeb f,
      Nyelister.Nye nye,
      List<Mangelvalidering> foer,
      List<Mangelvalidering> nu) {
    Map<String, Mangelvalidering> kendt = paaStilling(foer);
    return nu.stream()
            .allMatch(
                v ->
                    v.erBekraeftet()
                        || Optional.ofNullable(kendt.get(v.stillingsbetegnelse()))
                            .map(Mangelvalidering::tilsidesatBegrundelse)
                            .isPresent())
        && udfald(spoerger.spoerg(r, f, nye.foer()), nu) == Udfald.UAENDRET;
  }

  private static Udfald udfald(List<Mangelvalidering> foer, List<Mangelvalidering> nu) {
    Map<String, Mangelvalidering> kendt = paaStilling(foer);
    boolean samme =
        nu.stream()
            .allMatch(
                v ->
                    Optional.ofNullable(kendt.get(v.stillingsbetegnelse()))
                        .filter(k -> k.status() == v.status())
                        .filter(k -> k.kraeverBegrundelse() == v.kraeverBegrundelse())
                        .isPresent());
    if (samme) {
      return Udfald.UAENDRET;
    }
    return Mangelspoerger.samlet(nu) == Status.VALIDERET ? Udfald.BEKRAEFTET : Udfald.VENTER;
  }

  private static Map<String, Mangelvalidering> paaStilling(List<Mangelvalidering> svar) {
    return svar.stream()
        .collect(Collectors.toMap(Mangelvalidering::stillingsbetegnelse, Function.identity()));
  }

  private Genvalidering genvalidering(
      Registrering r,
      Nyelister.Nye nye,
      Map<String, Mangelvalidering> kendt,
      List<Mangelvalidering> nu,
      Udfald udfald) {
    List<Genvalidering.Svar> svar = new ArrayList<>();
    for (int i = 0; i < nu.size(); i++) {
      Mangelvalidering v = nu.get(i);
      Mangelvalidering stod = kendt.get(v.stillingsbetegnelse());
      svar.add(
          new Genvalidering.Svar(
              v.stillingsbetegnelse(),
              nye.foer().stillinger().get(i).balancekategori(),
              nye.behov().stillinger().get(i).balancekategori(),
              stod == null ? null : stod.status(),
              v.status()));
    }
    return new Genvalidering(
        r,
        genvalideringer.alle(r.forloebId()).size() + 1,
        nye.nu().balance().map(Mangelopslag::fra).orElse(null),
        nye.nu().omraader().map(Mangelopslag::fra).orElse(null),
        nye.foer().erRarIndsatsomraade(),
        nye.behov().erRarIndsatsomraade(),
        udfald,
        svar);
  }
}
