package dk.jobveu.opstart;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloebregister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever coordinates calls the kick-off meeting. */
@Brugstilfaelde
public class IndkaldOpstartsmoede
    implements Blanket<IndkaldOpstartsmoede.Svar, IndkaldOpstartsmoede.Udfald> {

  private static final String DAGSORDEN =
      """
      1. Virksomhederne og deres behov
      2. Jobcentrenes ledige, der kan passe
      3. Uddannelses- og beskæftigelsesordninger
      4. Hvem gør hvad, og hvem er tovholder for projektplanen
      5. Dage og næste skridt"""
          .strip();

  /** The call; {@code indbudte} may be empty when all are in the room already. */
  public record Svar(
      LocalDate moededag, String klokken, String sted, String dagsorden, List<Indbudt> indbudte) {}

  /** An organisation that is called. */
  public record Indbudt(String indbudt) {}

  /** The day after which no more answers are waited for. */
  public record Udfald(LocalDate moedefrist) {}

  private final Indkaldelser indkaldelser;
  private final Organisationsvalg organisationer;
  private final Forloebregister forloeb;
  private final Moedesvarene moedesvar;
  private final Virksomhedsliste virksomheder;

  IndkaldOpstartsmoede(
      Indkaldelser indkaldelser,
      Organisationsvalg organisationer,
      Forloebregister forloeb,
      Moedesvarene moedesvar,
      Virksomhedsliste virksomheder) {
    this.indkaldelser = indkaldelser;
    this.organisationer = organisationer;
    this.forloeb = forloeb;
    this.moedesvar = moedesvar;
    this.virksomheder = virksomheder;
  }

  /** The agenda of the Vejviser and all that take part; the last call when it gets a new day. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    Optional<Indkaldelse> sidste = indkaldelser.seneste(s.forloebId());
    String koordinator = forloeb.hent(s.forloebId()).koordinator();
    return Optional.of(
        new Svar(
            null,
            sidste.map(Indkaldelse::klokken).orElse(null),
            sidste.map(Indkaldelse::sted).orElse(null),
            sidste.map(Indkaldelse::dagsorden).orElse(DAGSORDEN),
            organisationer
                .ids(s.forloebId())
                .filter(id -> !id.equals(koordinator))
                .map(Indbudt::new)
                .toList()));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(virksomheder.af(s.forloebId()));
    vist.put("organisationsvalg", organisationer.iForloeb(s.forloebId()));
    vist.putAll(moedesvar.af(s.forloebId()));
    return vist;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    String koordinator = forloeb.hent(s.forloebId()).koordinator();
    Set<String> indbudte =
        svar.indbudte().stream()
            .map(Indbudt::indbudt)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (indbudte.size() < svar.indbudte().size()) {
      throw new Regelbrud("indbudte", "Den samme organisation står der to gange.");
    }
    indbudte.remove(koordinator);
    Indkaldelse kald =
        new Indkaldelse(
            s.registrering(),
            indkaldelser.seneste(s.forloebId()).map(k -> k.nr() + 1).orElse(1),
            svar.moededag(),
            svar.klokken(),
            svar.sted(),
            svar.dagsorden());
    indkaldelser.gemKald(kald, indbudte.stream().map(id -> Moedesvar.spurgt(kald, id)).toList());
    return new Udfald(svar.moededag());
  }
}
