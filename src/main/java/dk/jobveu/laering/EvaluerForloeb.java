package dk.jobveu.laering;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.laering.Evaluering.Tilfredshed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records the evaluation together with the figures that were collected on the way (R-6.5, D24). */
@Brugstilfaelde
public class EvaluerForloeb implements Blanket<EvaluerForloeb.Svar, Intet> {

  private static final int LAVEST = 1;
  private static final int HOEJEST = 10;

  /** What the system found, and why it came about, where somebody knows. */
  public record Grund(String afvigelse, String fundet, String hvorfor) {}

  /** What was learnt, how satisfied each type of actor is, and why the forløb took another way. */
  public record Svar(
      Integer tilfredshedKoordinator,
      Integer tilfredshedBrancheorganisation,
      Integer tilfredshedFagligOrganisation,
      Integer tilfredshedJobcenter,
      Integer tilfredshedUddannelsesinstitution,
      Integer tilfredshedVirksomhed,
      String hvadVirkede,
      String hvadKanForbedres,
      String fortaelling,
      List<String> skabeloner,
      List<Grund> grunde) {

    /** What the form opens with: nothing answered yet but what the system itself found. */
    static Svar aabnetMed(List<Grund> grunde) {
      return new Svar(null, null, null, null, null, null, null, null, null, null, grunde);
    }

    List<Tilfredshed> tilfredshed() {
      return Stream.of(
              af(Rolle.KOORDINATOR, tilfredshedKoordinator),
              af(Rolle.BRANCHORGANISATION, tilfredshedBrancheorganisation),
              af(Rolle.FAGLIG_ORGANISATION, tilfredshedFagligOrganisation),
              af(Rolle.JOBCENTER, tilfredshedJobcenter),
              af(Rolle.UDDANNELSESINSTITUTION, tilfredshedUddannelsesinstitution),
              af(Rolle.VIRKSOMHED, tilfredshedVirksomhed))
          .filter(t -> t.score() != null)
          .toList();
    }

    private static Tilfredshed af(Rolle rolle, Integer score) {
      return new Tilfredshed(rolle.id(), score);
    }
  }

  private final Laeringsarkiv arkiv;
  private final Afvigelser afvigelser;
  private final Afvigelsestekster afvigelsestekster;
  private final Haendelser haendelser;
  private final Forloebsresultater resultater;

  EvaluerForloeb(
      Laeringsarkiv arkiv,
      Afvigelser afvigelser,
      Afvigelsestekster afvigelsestekster,
      Haendelser haendelser,
      Forloebsresultater resultater) {
    this.arkiv = arkiv;
    this.afvigelser = afvigelser;
    this.afvigelsestekster = afvigelsestekster;
    this.haendelser = haendelser;
    this.resultater = resultater;
  }

  /** A row for each deviation that nobody chose, so that somebody can say why it came about. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        Svar.aabnetMed(
            afvigelsestekster.alle(s.forloebId()).stream()
                .filter(Afvigelse::udledt)
                .map(a -> new Grund(a.regel(), a.begrundelse(), a.hvorfor()))
                .toList()));
  }

  /** What was recorded on the way: results and deviations. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "resultatTekst",
        resultater.tal(s.forloebId()).tekst(),
        "afvigelsesliste",
        afvigelsestekster.alle(s.forloebId()).stream()
            .filter(a -> !a.udledt())
            .map(a -> Map.of("regel", a.regel(), "begrundelse", a.begrundelse()))
            .toList());
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    List<Tilfredshed> tilfredshed = svar.tilfredshed();
    if (tilfredshed.isEmpty()) {
      throw new Regelbrud("tilfredshedJobcenter", "Giv mindst én aktørs tilfredshed fra 1 til 10.");
    }
    if (tilfredshed.stream().anyMatch(t -> t.score() < LAVEST || t.score() > HOEJEST)) {
      throw new Regelbrud("tilfredshedJobcenter", "Tilfredshed er et helt tal fra 1 til 10.");
    }
    svar.grunde().stream()
        .filter(g -> g.hvorfor() != null)
        .forEach(g -> afvigelser.forklar(s.registrering(), g.afvigelse(), g.hvorfor()));
    arkiv.gemEvaluering(
        new Evaluering(
            s.registrering(),
            svar.hvadVirkede(),
            svar.hvadKanForbedres(),
            svar.fortaelling(),
            svar.skabeloner(),
            tilfredshed,
            afvigelser.alle(s.forloebId()).size(),
            resultater.tal(s.forloebId())));
    haendelser.registrer(s.registrering(), "EVALUERET", "Forløbet er evalueret.");
    return new Intet();
  }
}
