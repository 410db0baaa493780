package dk.jobveu.opstart.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.DroeftVilkaar;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.opstart.Vilkaarsforskel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the job centres' terms side by side and points out where they differ. */
@Component
class DroeftVilkaarBlanketdata implements Blanketdata {

  private final DroeftVilkaar droeft;
  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Jobcentertilknytninger tilknytninger;
  private final Aktoerer aktoerer;

  DroeftVilkaarBlanketdata(
      DroeftVilkaar droeft,
      Vilkaarsaftaler vilkaarsaftaler,
      Jobcentertilknytninger tilknytninger,
      Aktoerer aktoerer) {
    this.droeft = droeft;
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.tilknytninger = tilknytninger;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<Vilkaarsforskel> emner = droeft.sammenligning(k.forloebId());
    String forskelle =
        emner.stream()
            .filter(Vilkaarsforskel::erForskellig)
            .map(e -> e.emne().toLowerCase())
            .collect(Collectors.joining(", "));
    return Map.of(
        "forskelletekst",
        forskelle.isEmpty()
            ? "Jobcentrene har de samme vilkår."
            : "**Her er der forskel:** " + forskelle + ".",
        "sammenligning",
        emner.stream().flatMap(e -> raekker(e).stream()).toList(),
        "pladser",
        tilknytninger.deltagende(k.forloebId()).stream()
            .flatMap(
                t ->
                    vilkaarsaftaler.alle(k.forloebId()).stream()
                        .filter(v -> v.jobcenter().equals(t.jobcenter())))
            .sorted(Danskorden.efter(v -> aktoerer.navn(v.jobcenter())))
            .map(this::pladser)
            .toList());
  }

  private List<Map<String, Object>> raekker(Vilkaarsforskel emne) {
    return emne.svar().entrySet().stream()
        .sorted(Danskorden.efter(svar -> aktoerer.navn(svar.getKey())))
        .map(
            svar ->
                Map.<String, Object>of(
                    "emne", emne.emne(),
                    "jobcenter", aktoerer.navn(svar.getKey()),
                    "vilkaar", svar.getValue(),
                    "forskel", emne.erForskellig() ? "Ja" : "Nej"))
        .toList();
  }

  private Map<String, Object> pladser(Vilkaar v) {
    return Map.of(
        "jobcenter", aktoerer.navn(v.jobcenter()),
        "pladser", v.pladser() == null ? "" : v.pladser(),
        "garanti", v.betalingsgaranti() == null ? "" : v.betalingsgaranti());
  }
}
