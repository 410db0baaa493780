package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import dk.jobveu.koordination.Koordinatorforslagene;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.laering.Genbrug.Beslutning;
import java.util.Map;
import java.util.Optional;

/** Records what happens next and who keeps the method alive. */
@Brugstilfaelde
public class BeslutGenbrug implements Blanket<Genbrug, BeslutGenbrug.Udfald> {

  /** The decision is also the outcome of the phase. */
  public record Udfald(String fase5Udfald) {}

  private final Laeringsarkiv arkiv;
  private final Koordinatorforslagene forslagene;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  BeslutGenbrug(
      Laeringsarkiv arkiv,
      Koordinatorforslagene forslagene,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.arkiv = arkiv;
    this.forslagene = forslagene;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Genbrug> forslag(Situation s) {
    return accepteret(s)
        .map(o -> new Genbrug(Beslutning.OVERDRAGET, o.skifte().tilOrganisation(), true, null));
  }

  /** What came of the handover, and the organisations that could own the method. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "overdragelseTekst",
        overdragelse(s)
            .map(o -> o.status().tekst() + ": " + aktoerer.navn(o.skifte().tilOrganisation()) + ".")
            .orElse("Der er ikke foreslået en overdragelse."),
        "ejervalg",
        aktoerer
            .efterNavn(
                deltagelser.alle(s.forloebId()).stream()
                    .filter(Deltagelse::erMed)
                    .map(Deltagelse::aktoerId)
                    .toList())
            .stream()
            .map(id -> new Valg(id, aktoerer.navn(id)))
            .toList());
  }

  /**
   * That the cooperation goes on locally, proposed at any time; the coordinator may be ill, too.
   */
  private Optional<Koordinatorforslag> overdragelse(Situation s) {
    return forslagene
        .seneste(s.forloebId())
        .filter(f -> f.skifte().aarsag() == Skifteaarsag.LOKAL_FORANKRING);
  }

  private Optional<Koordinatorforslag> accepteret(Situation s) {
    return overdragelse(s)
        .filter(o -> o.status() == Status.ACCEPTERET || o.status() == Status.BESLUTTET);
  }

  @Override
  public Udfald modtag(Genbrug genbrug, Situation s) {
    Beslutning beslutning = genbrug.beslutning();
    boolean stopper = beslutning == Beslutning.STOPPET;
    if (!stopper && genbrug.lokalEjer() == null) {
      throw new Regelbrud("lokalEjer", "Vælg, hvem der lokalt fører samarbejdet videre.");
    }
    if (stopper && genbrug.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor samarbejdet stopper.");
    }
    if (beslutning == Beslutning.OVERDRAGET && accepteret(s).isEmpty()) {
      throw new Regelbrud(
          "beslutning", "Jobcentret har ikke sagt ja til at overtage. Vælg en af de andre.");
    }
    arkiv.gemGenbrug(s.registrering(), genbrug);
    if (arkiv.evaluering(s.forloebId()).isEmpty()) {
      afvigelser.registrer(s.registrering(), "R-6.5", "Evalueringen var slået fra for forløbet.");
    }
    haendelser.registrer(
        s.registrering(),
        "GENBRUG",
        stopper
            ? "Samarbejdet stopper efter denne runde."
            : "%s. %s fører samarbejdet videre."
                .formatted(beslutning.tekst(), aktoerer.navn(genbrug.lokalEjer())));
    return new Udfald(beslutning == Beslutning.NY_RUNDE ? "FORANKRET" : beslutning.name());
  }
}
