package dk.jobveu.opfoelgningsplan;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.moede.Talsmaend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The job centre and the participant agree on how to keep an eye on the course before anything goes
 * wrong, and the participant says who else may know of it. Without a yes nobody
 * else is asked.
 */
@Brugstilfaelde
public class LaegOpfoelgningsplan
    implements Blanket<LaegOpfoelgningsplan.Svar, LaegOpfoelgningsplan.Spoerges> {

  /**
   * The answer; see {@link Opfoelgningsplan}.
   *
   * @param virksomhedMaaLaese a company of the forløb that may know of it, or null
   */
  public record Svar(
      Boolean planlaegges,
      String begrundelse,
      String aftale,
      String jobcentretsDel,
      LocalDate spurgtDen,
      Boolean skolenMaaLaese,
      String virksomhedMaaLaese) {}

  /** Who is asked for a part; ids and nothing of the person. */
  public record Spoerges(
      boolean skolenErMed,
      boolean virksomhedenErMed,
      Optional<String> uddannelsesinstitution,
      Optional<String> virksomhedId,
      Optional<String> talsmand) {}

  private final Opfoelgningsplaner planer;
  private final Planadgang adgang;
  private final Deltagere deltagere;
  private final Virksomheder virksomheder;
  private final Talsmaend talsmaend;

  LaegOpfoelgningsplan(
      Opfoelgningsplaner planer,
      Planadgang adgang,
      Deltagere deltagere,
      Virksomheder virksomheder,
      Talsmaend talsmaend) {
    this.planer = planer;
    this.adgang = adgang;
    this.deltagere = deltagere;
    this.virksomheder = virksomheder;
    this.talsmaend = talsmaend;
  }

  /** An earlier plan is written on; whom it may be shared with is asked anew. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return planer
        .seneste(s.forloebId(), s.variabel("deltagerId"))
        .filter(Opfoelgningsplan::planlaegges)
        .map(p -> new Svar(null, null, p.aftale(), p.jobcentretsDel(), null, null, null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "deltagerId",
        s.variabel("deltagerId"),
        "virksomheder",
        mulige(s.forloebId()).stream().map(v -> new Valg(v.id(), v.navn())).toList());
  }

  /** Those that still want somebody: others have no part in anybody's course. */
  private List<Virksomhed> mulige(String forloebId) {
    return virksomheder.alle(forloebId).stream()
        .filter(v -> v.status() == Virksomhed.Status.TILKENDEGIVET)
        .toList();
  }

  @Override
  public Spoerges modtag(Svar svar, Situation s) {
    String deltagerId = s.variabel("deltagerId");
    deltagere.laas(s.forloebId(), List.of(deltagerId));
    Deltageradgang.kraevEget(s.registrering(), deltagere.hent(s.forloebId(), deltagerId));
    boolean ja = Boolean.TRUE.equals(svar.planlaegges());
    kontroller(svar, ja, s);
    String virksomhed = ja ? svar.virksomhedMaaLaese() : null;
    Opfoelgningsplan plan =
        new Opfoelgningsplan(
            s.registrering(),
            deltagerId,
            planer.seneste(s.forloebId(), deltagerId).map(Opfoelgningsplan::nr).orElse(0) + 1,
            ja,
            ja ? null : svar.begrundelse(),
            ja ? svar.aftale() : null,
            ja ? svar.jobcentretsDel() : null,
            ja ? svar.spurgtDen() : null,
            ja && Boolean.TRUE.equals(svar.skolenMaaLaese()) ? skole(s) : null,
            virksomhed,
            virksomhed == null ? null : talsmaend.af(s.forloebId(), virksomhed),
            null);
    planer.gem(plan);
    return new Spoerges(
        plan.skole() != null,
        plan.virksomhedId() != null,
        Optional.ofNullable(plan.skole()),
        Optional.ofNullable(plan.virksomhedId()),
        Optional.ofNullable(plan.talsmand()));
  }

  private void kontroller(Svar svar, boolean ja, Situation s) {
    if (!ja) {
      kraev(
          svar.begrundelse() != null,
          "begrundelse",
          "Skriv kort, hvorfor der ikke lægges en plan.");
      return;
    }
    kraev(svar.aftale() != null, "aftale", "Skriv, hvad I er enige med deltageren om.");
    kraev(svar.jobcentretsDel() != null, "jobcentretsDel", "Skriv, hvad jobcentret gør.");
    kraev(
        svar.spurgtDen() != null,
        "spurgtDen",
        "Skriv den dag, I spurgte deltageren, om planen må deles.");
    kraev(
        svar.skolenMaaLaese() != null,
        "skolenMaaLaese",
        "Vælg, om deltageren har sagt ja til, at skolen læser planen.");
    kraev(
        svar.virksomhedMaaLaese() == null
            || mulige(s.forloebId()).stream()
                .anyMatch(v -> v.id().equals(svar.virksomhedMaaLaese())),
        "virksomhedMaaLaese",
        "Vælg en af virksomhederne på listen, eller lad feltet stå tomt.");
  }

  private static void kraev(boolean holder, String felt, String besked) {
    if (!holder) {
      throw new Regelbrud(felt, besked);
    }
  }

  /** Where the participant is taught now: the class can have moved since the task came. */
  private String skole(Situation s) {
    return adgang
        .kursus(s.forloebId(), s.variabel("deltagerId"))
        .map(Gennemfoersel::uddannelsesinstitution)
        .orElseGet(() -> s.variabel("uddannelsesinstitution"));
  }
}
