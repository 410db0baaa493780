package dk.jobveu.moede;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A meeting gets a day, a place and an agenda, and is called. */
@Brugstilfaelde
public class IndkaldMoede implements Blanket<IndkaldMoede.Svar, IndkaldMoede.Udfald> {

  private static final Set<String> PARTER =
      Set.of(Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  /**
   * The call; both lists may be empty when all are in the room already.
   *
   * @param holdes whether there is an information meeting at all; the kick-off is always held
   */
  public record Svar(
      Boolean holdes,
      LocalDate moededag,
      String klokken,
      String sted,
      String dagsorden,
      List<Indbudt> indbudte,
      List<Indbudtvirksomhed> indbudteVirksomheder) {}

  /** An organisation that is called. */
  public record Indbudt(String indbudt) {}

  /** A company that is called, by its id. */
  public record Indbudtvirksomhed(String virksomhed) {}

  /** Whether it is called, and the day after which no more answers are waited for. */
  public record Udfald(boolean moedeHoldes, Optional<LocalDate> moedefrist) {}

  private final Indkaldelser indkaldelser;
  private final Organisationsvalg organisationer;
  private final Aktoerer aktoerer;
  private final Moedesvarene moedesvar;
  private final Virksomhedsliste virksomhedsliste;
  private final Virksomheder virksomheder;
  private final Talsmaend talsmaend;

  IndkaldMoede(
      Indkaldelser indkaldelser,
      Organisationsvalg organisationer,
      Aktoerer aktoerer,
      Moedesvarene moedesvar,
      Virksomhedsliste virksomhedsliste,
      Virksomheder virksomheder,
      Talsmaend talsmaend) {
    this.indkaldelser = indkaldelser;
    this.organisationer = organisationer;
    this.aktoerer = aktoerer;
    this.moedesvar = moedesvar;
    this.virksomhedsliste = virksomhedsliste;
    this.virksomheder = virksomheder;
    this.talsmaend = talsmaend;
  }

  /** The agenda of the Vejviser and whom it invites; the last call when it gets a new day. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    Moedeslags slags = Moedeslags.af(s);
    Optional<Indkaldelse> sidste = indkaldelser.seneste(s.forloebId(), slags);
    return Optional.of(
        new Svar(
            null,
            null,
            sidste.map(Indkaldelse::klokken).orElse(null),
            sidste.map(Indkaldelse::sted).orElse(null),
            sidste.map(Indkaldelse::dagsorden).orElse(slags.dagsorden()),
            organisationer
                .ids(s.forloebId())
                .filter(id -> !id.equals(indkalder(s)))
                .filter(id -> slags == Moedeslags.OPSTART || !PARTER.contains(rolle(id)))
                .map(Indbudt::new)
                .toList(),
            slags == Moedeslags.INFORMATIONSMOEDE
                ? virksomheder.tilkendegivne(s.forloebId()).stream()
                    .map(v -> new Indbudtvirksomhed(v.id()))
                    .toList()
                : List.of()));
  }

  private String rolle(String id) {
    return aktoerer.find(id).map(Aktoer::rolle).orElse("");
  }

  private static String indkalder(Situation s) {
    return s.variabel("indkalder");
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Moedeslags slags = Moedeslags.af(s);
    Map<String, Object> vist = new HashMap<>(virksomhedsliste.af(s.forloebId()));
    vist.put("moedenavn", slags.bestemt());
    vist.put("erOpstart", slags == Moedeslags.OPSTART);
    vist.put("organisationsvalg", organisationer.iForloeb(s.forloebId()));
    vist.put(
        "virksomhedsvalg",
        virksomheder.tilkendegivne(s.forloebId()).stream()
            .map(v -> new Valg(v.id(), v.navn()))
            .toList());
    vist.putAll(moedesvar.af(s.forloebId(), slags));
    return vist;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (Boolean.FALSE.equals(svar.holdes())) {
      return new Udfald(false, Optional.empty());
    }
    Moedeslags slags = Moedeslags.af(s);
    Indkaldelse kald =
        new Indkaldelse(
            s.registrering(),
            slags,
            indkaldelser.seneste(s.forloebId(), slags).map(k -> k.nr() + 1).orElse(1),
            svar.moededag(),
            svar.klokken(),
            svar.sted(),
            svar.dagsorden());
    Set<String> spurgte =
        hverEnGang("indbudte", "organisation", svar.indbudte().stream().map(Indbudt::indbudt));
    spurgte.remove(indkalder(s));
    List<Virksomhedssvar> indbudte =
        hverEnGang(
                "indbudteVirksomheder",
                "virksomhed",
                svar.indbudteVirksomheder().stream().map(Indbudtvirksomhed::virksomhed))
            .stream()
            .map(id -> spurgt(kald, virksomheder.hent(id)))
            .toList();
    // whoever calls is asked too when it answers for a company
    indbudte.forEach(v -> spurgte.add(v.svarer()));
    indkaldelser.gemKald(
        kald, spurgte.stream().map(id -> Moedesvar.spurgt(kald, id)).toList(), indbudte);
    return new Udfald(true, Optional.of(svar.moededag()));
  }

  private Virksomhedssvar spurgt(Indkaldelse kald, Virksomhed v) {
    String forloebId = kald.registrering().forloebId();
    return new Virksomhedssvar(
        kald.registrering().paaVegneAf(v.navn()),
        kald.slags(),
        kald.nr(),
        v.id(),
        talsmaend.af(forloebId, v.id()),
        null);
  }

  private static Set<String> hverEnGang(String felt, String hvad, Stream<String> ider) {
    List<String> alle = ider.toList();
    Set<String> set = new LinkedHashSet<>(alle);
    if (set.size() < alle.size()) {
      throw new Regelbrud(felt, "Samme %s står der to gange. Fjern den ene.".formatted(hvad));
    }
    return set;
  }
}
