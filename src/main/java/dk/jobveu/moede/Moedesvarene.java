package dk.jobveu.moede;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Danskorden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The answers to the latest call as a table in a form. */
@Component
public class Moedesvarene {

  private final Indkaldelser indkaldelser;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  Moedesvarene(Indkaldelser indkaldelser, Virksomheder virksomheder, Aktoerer aktoerer) {
    this.indkaldelser = indkaldelser;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  /** Keys {@code moedesvar} and {@code antalMoedesvar}. */
  public Map<String, Object> af(String forloebId, Moedeslags slags) {
    List<Map<String, Object>> raekker =
        Stream.concat(
                indkaldelser.svar(forloebId, slags).stream().map(this::raekke),
                indkaldelser.virksomheder(forloebId, slags).stream().map(this::raekke))
            .sorted(Danskorden.efter(r -> r.get("organisation").toString()))
            .toList();
    return Map.of("moedesvar", raekker, "antalMoedesvar", raekker.size());
  }

  private Map<String, Object> raekke(Moedesvar m) {
    return Map.of(
        "organisation", aktoerer.navn(m.deltager()),
        "svar",
            m.skrevetAf() == null
                ? m.tekst()
                : "%s (skrevet ind af %s)".formatted(m.tekst(), aktoerer.navn(m.skrevetAf())),
        "kanBeslutte", m.mandat(),
        "ledige", Objects.toString(m.antalLedige(), ""),
        "bemaerkning", Objects.toString(m.bemaerkning(), ""));
  }

  /** Whoever answers for a company is named with it. */
  private Map<String, Object> raekke(Virksomhedssvar v) {
    return Map.of(
        "organisation",
        virksomheder.hent(v.virksomhedId()).navn(),
        "svar",
        v.tekst(),
        "kanBeslutte",
        "",
        "ledige",
        "",
        "bemaerkning",
        aktoerer.navn(v.svarer()) + " svarer på vegne af virksomheden.");
  }
}
