package dk.jobveu.moede;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Spoergetilladelse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation says whether it comes to a meeting, for itself and for the companies that it
 * speaks for. At the kick-off also whether it can decide; a job centre how many unemployed come.
 */
@Brugstilfaelde
public class SvarPaaIndkaldelse implements Blanket<SvarPaaIndkaldelse.Svar, Intet> {

  /** The answer; see {@link Moedesvar}. */
  public record Svar(
      Boolean kommer,
      Boolean kanBeslutte,
      Integer antalLedige,
      String bemaerkning,
      boolean maaSpoerges,
      List<Virksomhedskommer> egneVirksomheder) {}

  /** Whether a company comes, by its id. */
  public record Virksomhedskommer(String virksomhed, Boolean virksomhedKommer) {}

  private final Indkaldelser indkaldelser;
  private final Virksomhedsliste virksomhedsliste;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Talsmaend talsmaend;
  private final Spoergetilladelse spoergetilladelse;
  private final Deltagelser deltagelser;

  SvarPaaIndkaldelse(
      Indkaldelser indkaldelser,
      Virksomhedsliste virksomhedsliste,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Talsmaend talsmaend,
      Spoergetilladelse spoergetilladelse,
      Deltagelser deltagelser) {
    this.indkaldelser = indkaldelser;
    this.virksomhedsliste = virksomhedsliste;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.talsmaend = talsmaend;
    this.spoergetilladelse = spoergetilladelse;
    this.deltagelser = deltagelser;
  }

  /** The companies that are waited for; yes where the letter of intent says so. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(
            null,
            null,
            null,
            null,
            false,
            egne(s).stream().map(v -> new Virksomhedskommer(v.virksomhedId(), lovet(v))).toList()));
  }

  private Boolean lovet(Virksomhedssvar v) {
    boolean lovet =
        v.slags() == Moedeslags.INFORMATIONSMOEDE
            && talsmaend.harLovetAtKomme(v.registrering().forloebId(), v.virksomhedId());
    return lovet ? true : null;
  }

  private List<Virksomhedssvar> egne(Situation s) {
    return indkaldelser.virksomheder(s.forloebId(), Moedeslags.af(s)).stream()
        .filter(v -> v.svarer().equals(deltager(s)))
        .toList();
  }

  private static String deltager(Situation s) {
    return s.variabel("moededeltager");
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Moedeslags slags = Moedeslags.af(s);
    Map<String, Object> vist = new HashMap<>(virksomhedsliste.af(s.forloebId()));
    vist.put("deltagernavn", aktoerer.navn(deltager(s)));
    vist.put("moedenavn", slags.bestemt());
    vist.put("erOpstart", slags == Moedeslags.OPSTART);
    vist.put("medLedige", slags != Moedeslags.OPSTART && erJobcenter(deltager(s)));
    List<Virksomhedssvar> egne = egne(s);
    vist.put("antalEgne", egne.size());
    vist.put(
        "virksomhedsvalg",
        egne.stream()
            .map(v -> new Valg(v.virksomhedId(), virksomheder.hent(v.virksomhedId()).navn()))
            .toList());
    indkaldelser
        .seneste(s.forloebId(), slags)
        .ifPresent(
            kald -> {
              vist.put("moedetekst", kald.hvornaar());
              vist.put("dagsordentekst", kald.dagsorden());
            });
    return vist;
  }

  private boolean erJobcenter(String id) {
    return aktoerer.find(id).map(Aktoer::rolle).filter(Rolle.JOBCENTER.id()::equals).isPresent();
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Indkaldelse kald =
        indkaldelser
            .seneste(s.forloebId(), Moedeslags.af(s))
            .orElseThrow(() -> new Regelbrud(null, "Mødet er ikke indkaldt."));
    if (svar.kommer() && deltagelser.erUde(s.forloebId(), deltager(s))) {
      throw new Regelbrud(
          "kommer", "Organisationen er ikke med i forløbet længere, så svar, at den ikke kommer.");
    }
    indkaldelser.gemSvar(
        new Moedesvar(
            s.registrering(),
            kald.slags(),
            kald.nr(),
            deltager(s),
            svar.kommer(),
            svar.kommer() ? svar.kanBeslutte() : null,
            svar.kommer() ? svar.antalLedige() : null,
            svar.bemaerkning()),
        egne(s).stream().map(v -> besvaret(v, svar.egneVirksomheder(), s)).toList());
    if (kald.slags() == Moedeslags.OPSTART
        && svar.maaSpoerges()
        && !deltagelser.erUde(s.forloebId(), deltager(s))) {
      spoergetilladelse.organisation(s.registrering(), deltager(s));
    }
    return new Intet();
  }

  private Virksomhedssvar besvaret(Virksomhedssvar v, List<Virksomhedskommer> svar, Situation s) {
    String navn = virksomheder.hent(v.virksomhedId()).navn();
    boolean kommer =
        svar.stream()
            .filter(k -> k.virksomhed().equals(v.virksomhedId()))
            .map(Virksomhedskommer::virksomhedKommer)
            .reduce((tidligere, seneste) -> seneste)
            .orElseThrow(
                () ->
                    new Regelbrud("egneVirksomheder", "Skriv også, om %s kommer.".formatted(navn)));
    return new Virksomhedssvar(
        s.registrering().paaVegneAf(navn), v.slags(), v.nr(), v.virksomhedId(), v.svarer(), kommer);
  }
}
