package dk.jobveu.opfoelgningsplan;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.opfoelgningsplan.Plandel.Side;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the tasks of those who have a part in somebody's plan have in common. */
@Component
class Planblanket {

  private static final String DELES_IKKE = "Planen deles ikke længere. Luk opgaven med et nej.";

  /** The part that a side takes in the plan, or why it takes none. */
  record Svar(Boolean kanBidrage, String del, String hvorforIkke) {}

  private final Opfoelgningsplaner planer;
  private final Planadgang adgang;
  private final Virksomheder virksomheder;
  private final Deltagelser deltagelser;

  Planblanket(
      Opfoelgningsplaner planer,
      Planadgang adgang,
      Virksomheder virksomheder,
      Deltagelser deltagelser) {
    this.planer = planer;
    this.adgang = adgang;
    this.virksomheder = virksomheder;
    this.deltagelser = deltagelser;
  }

  Map<String, Object> vist(Situation s, Side side) {
    Optional<Opfoelgningsplan> plan = aaben(s, side);
    return Map.of(
        "deltagerId",
        s.variabel("deltagerId"),
        "aftale",
        plan.map(Opfoelgningsplan::aftale).orElse(DELES_IKKE),
        "jobcentretsDel",
        plan.map(Opfoelgningsplan::jobcentretsDel).orElse("–"),
        "virksomhedsnavn",
        plan.map(Opfoelgningsplan::virksomhedId).map(v -> virksomheder.hent(v).navn()).orElse("–"));
  }

  Intet modtag(Svar svar, Situation s, Side side) {
    boolean ja = Boolean.TRUE.equals(svar.kanBidrage());
    String felt = ja ? "del" : "hvorforIkke";
    String tekst = ja ? svar.del() : svar.hvorforIkke();
    if (tekst == null) {
      throw new Regelbrud(felt, ja ? "Skriv, hvad I gør." : "Skriv kort, hvorfor I ikke kan.");
    }
    Optional<Opfoelgningsplan> plan = aaben(s, side);
    if (plan.isEmpty() && ja) {
      throw new Regelbrud("kanBidrage", DELES_IKKE);
    }
    plan.ifPresent(
        p ->
            planer.gemDel(
                new Plandel(registrering(s, side, p), p.deltagerId(), p.nr(), side, ja, tekst)));
    return new Intet();
  }

  /** A company has no log-in: it says whom the part was written for. */
  private Registrering registrering(Situation s, Side side, Opfoelgningsplan p) {
    return side == Side.VIRKSOMHED
        ? s.registrering().forVirksomhed(virksomheder.hent(p.virksomhedId()).navn())
        : s.registrering();
  }

  /**
   * The plan, when the participant's consent still lets the organisation of the task read it, and
   * it has not left the forløb.
   */
  private Optional<Opfoelgningsplan> aaben(Situation s, Side side) {
    String organisation = s.variabel(side == Side.SKOLE ? "uddannelsesinstitution" : "talsmand");
    return planer
        .seneste(s.forloebId(), s.variabel("deltagerId"))
        .filter(p -> !deltagelser.erUde(s.forloebId(), organisation))
        .filter(p -> adgang.erAaben(p, side, organisation));
  }
}
