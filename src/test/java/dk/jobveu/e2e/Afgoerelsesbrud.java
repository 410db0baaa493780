package dk.jobveu.e2e;

import dk.jobveu.behov.BestemProjekttype;
import dk.jobveu.behov.ForeslaaKoordinering;
import dk.jobveu.behov.GenvurderEfterspoergsel;
import dk.jobveu.behov.ValiderMangelomraade;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.GoerFasestatus;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.frafald.VurderFrafald;
import dk.jobveu.fravaer.Fravaersaarsag;
import dk.jobveu.fravaer.Fremmoede;
import dk.jobveu.fravaer.RegistrerFremmoede;
import dk.jobveu.hensigt.VurderHensigter;
import dk.jobveu.hold.AfHold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Ordningsfakta;
import dk.jobveu.hold.Personordninger;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.hold.VurderHold;
import dk.jobveu.kursus.VurderMerit;
import dk.jobveu.match.BestemSpor;
import dk.jobveu.match.VurderMatch;
import dk.jobveu.opfoelgning.VurderOpfoelgning;
import dk.jobveu.opstart.FindOrdninger;
import dk.jobveu.partsaftale.KontrollerPartsaftale;
import dk.jobveu.projektplan.VurderProjektplan;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.RegistrerScreeninger;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.udbud.VurderTilbud;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each decision is made of what is recorded: it is asked again of a played case as the process asks
 * it, one fact is taken away, and another rule is hit. Decisions that are only shown are asked for
 * where they are read.
 */
public final class Afgoerelsesbrud {

  /** The decision, the fact that is taken away, and the rule (or the word) that comes of it. */
  private static final String ALLE =
      """
      valider_mangelomraade | update virksomhed set status = 'TRUKKET', trukket = registreret >> update behov_stilling set balance_kategori = 'UKE' | ikke_opgjort
      vurder_efterspoergsel | update virksomhed set status = 'TRUKKET', trukket = registreret | for_faa_virksomheder
      bestem_projekttype | update forloeb set har_beskaeftigede = true | begge
      vurder_kursusmerit | update kursus set anerkendt = false | ikke_anerkendt_endnu
      vurder_merit | update kursus set begrundelse = null | delvis_ikke_begrundet
      partsaftale_mangler | update partsaftale set loeftemaal = 'Faglært' >> update partsaftale set loeftemaal = null | maal
      partsaftale_komplet | update partsaftale_tiltraedelse set fastlaegger_indhold = false | retur
      projektplan_mangler | update projektplan set prisramme = null | mangler_prisramme
      projektplan_komplet | update projektplan set dato_kursusafslutning = dato_informationsdag | start_efter_slut
      mulige_ordninger | update forloeb set startdato = date '1990-01-01' | intet
      ordningers_raekkefoelge | update deltager set maalgruppe = '1' >> update deltager set maalgruppe = 'BESK' | -ugers
      udeluk_tilbud | update tilbud set udbudsgodkendelse = 'INGEN' | mangler_godkendelse
      point_tilbud | update tilbud set har_speciale = true >> update tilbud set har_speciale = false | -speciale
      vaelg_udbyder | update tilbud set udbudsgodkendelse = 'INGEN' | ingen_tilbud
      screen_kandidat | update screening_i_jobcenter set maal = 0 | venteliste
      screen_kandidat | update deltager set udsat_eller_ung = false >> update screeningsprofil_kompetence set krav = 'SKAL' | nogle_krav
      screen_kandidat | update deltager set udsat_eller_ung = true; update screeningsprofil_kompetence set krav = 'SKAL' >> update deltager set udsat_eller_ung = false | nogle_krav
      hold_levedygtighed | update hold set status = 'OPRETTET' >> update gennemfoersel set status = 'FRAFALDET' | aflys_eller_udskyd
      fravaer_eskalation | update deltager set udsat_eller_ung = true >> update deltager set udsat_eller_ung = false | gul
      frafald | insert into frafald (forloeb_id, deltager_id, nr, dato, aarsag, forventes_tilbage, foer_start, registreret_af, registreret) select forloeb_id, deltager_id, 1, current_date, 'JOB_NYT', false, false, 'proeve', registreret from deltager where deltager_id = (select min(deltager_id) from deltager where forloeb_id = ?) >> update frafald set aarsag = 'MOTIVATION' | motivation
      vurder_match | update match set virksomhed_efterspoerger = false | job_andet_sted
      opfoelgning | update opfoelgning_18 set samtykke = false | intet_samtykke
      spor_for_jobparat | insert into trepartssamtale (forloeb_id, deltager_id, dato, deltog_virksomhed, cv_opdateret, jobmaal_opdateret, oensker_uddannelsesloeft, ufaglaert_eller_sporskifter, uddannelsesbehov, svaert_ved_job, klar_til_job, registreret_af, registreret) select forloeb_id, deltager_id, current_date, false, true, true, false, false, 'INTET', false, true, 'proeve', registreret from deltager where deltager_id = (select min(deltager_id) from deltager where forloeb_id = ?) >> update trepartssamtale set cv_opdateret = false | start_ikke_faerdig
      befordring | update tilmelding set daglig_km = 60 >> update tilmelding set daglig_km = null | intet
      tjekliste_relevans | delete from ledige_medlemmer >> update forloeb set projekttype = 'BESK' | IKKE_RELEVANT
      faseport | update virksomhed set status = 'TRUKKET', trukket = registreret | blokeret
      faseport_aabne_punkter | update virksomhed set status = 'TRUKKET', trukket = registreret | ingen_virksomhed
      koordinerende_part | update behov set geografi = 'EN_KOMMUNE' | lokalt
      koordinator_involvering | update forloeb set runde = 3 | flere_kommuner
      koordinator_rolle | update forloeb_initiativtager set initiativtager = 'RAR' >> update forloeb_initiativtager set initiativtager = 'VIRKSOMHED' | koordinator
      hensigtserklaering_gyldig | update hensigtserklaering set kursusversion = 0 | nyt_indhold
      """;

  /** What is said where nothing is. */
  private static final String INTET = "intet";

  private static final String JOBCENTER = "jobcenter_randers";

  private final KoerendeSystem system;
  private final JdbcClient jdbc;
  private final Brudproeve proeve;

  /** How the process asks for each; the answer is stored. */
  private final Map<String, Consumer<String>> traeffes = new LinkedHashMap<>();

  /** How each of those that are shown only is read. */
  private final Map<String, Function<String, String>> vises = new LinkedHashMap<>();

  Afgoerelsesbrud(KoerendeSystem system) {
    this.system = system;
    this.jdbc = system.bean(JdbcClient.class);
    this.proeve = new Brudproeve(system);
    hvordan();
  }

  public static Set<String> om() {
    return Brudlinje.af(ALLE).map(Brudlinje::om).collect(Collectors.toCollection(TreeSet::new));
  }

  Stream<DynamicTest> hvert(String forloebId) {
    return proeve.hvert(Brudlinje.af(ALLE), forloebId, this::siges);
  }

  private void hvordan() {
    trin(BestemProjekttype.class, "bestem_projekttype");
    trin(GenvurderEfterspoergsel.class, "vurder_efterspoergsel");
    trin(VurderMerit.class, "vurder_kursusmerit", "vurder_merit");
    trin(KontrollerPartsaftale.class, "partsaftale_mangler", "partsaftale_komplet");
    trin(VurderProjektplan.class, "projektplan_mangler", "projektplan_komplet");
    trin(FindOrdninger.class, "mulige_ordninger");
    trin(VurderTilbud.class, "udeluk_tilbud", "point_tilbud", "vaelg_udbyder");
    trin(
        ForeslaaKoordinering.class,
        "koordinerende_part",
        "koordinator_involvering",
        "koordinator_rolle");
    deltager(VurderFrafald.class, "frafald");
    deltager(VurderMatch.class, "vurder_match");
    deltager(VurderOpfoelgning.class, "opfoelgning");
    deltager(BestemSpor.class, "spor_for_jobparat");
    traeffes.put(
        "valider_mangelomraade",
        f ->
            system
                .bean(ValiderMangelomraade.class)
                .udfoer(new ValiderMangelomraade.Omraade(null), af(f)));
    traeffes.put(
        "hold_levedygtighed", f -> system.bean(VurderHold.class).udfoer(new AfHold(1), af(f)));
    traeffes.put(
        "hensigtserklaering_gyldig",
        f ->
            system
                .bean(VurderHensigter.class)
                .udfoer(new VurderHensigter.Variabler(LocalDate.of(2020, 10, 5)), af(f)));
    for (String port : List.of("faseport", "faseport_aabne_punkter")) {
      traeffes.put(port, f -> system.bean(GoerFasestatus.class).goerOp(af(f), 1));
    }
    traeffes.put("fravaer_eskalation", this::enErVaek);
    traeffes.put("screen_kandidat", this::screen);
    vises.put("ordningers_raekkefoelge", this::ordninger);
    vises.put("befordring", this::befordring);
    vises.put(
        "tjekliste_relevans",
        f ->
            system.bean(Tjekliste.class).raekker(f).stream()
                .filter(r -> r.raekke().equals("C1.3"))
                .map(r -> r.tilstand().name())
                .collect(Collectors.joining()));
  }

  private void trin(Class<? extends Trin<Intet, ?>> trin, String... beslutninger) {
    for (String b : beslutninger) {
      traeffes.put(b, f -> system.bean(trin).udfoer(new Intet(), af(f)));
    }
  }

  private void deltager(Class<? extends Trin<OmDeltager, ?>> trin, String beslutning) {
    traeffes.put(beslutning, f -> system.bean(trin).udfoer(new OmDeltager(en(f)), af(f)));
  }

  private Registrering af(String forloebId) {
    return new Registrering(
        forloebId, "proeve", JOBCENTER, null, system.bean(Clock.class).instant());
  }

  private String en(String forloebId) {
    return jdbc.sql("select min(deltager_id) from deltager where forloeb_id = ?")
        .param(forloebId)
        .query(String.class)
        .single();
  }

  private void enErVaek(String forloebId) {
    String en = en(forloebId);
    system
        .bean(RegistrerFremmoede.class)
        .registrerFremmoede(
            new Registrering(
                forloebId, "proeve", "aarhus_tech", null, system.bean(Clock.class).instant()),
            LocalDate.of(2020, 11, 25),
            jdbc
                .sql("select deltager_id from gennemfoersel where forloeb_id = ? and hold_nr = 2")
                .param(forloebId)
                .query(String.class)
                .list()
                .stream()
                .map(
                    d ->
                        new Fremmoede(
                            d,
                            BigDecimal.TEN,
                            d.equals(en) ? BigDecimal.ZERO : BigDecimal.TEN,
                            d.equals(en) ? Fravaersaarsag.ULOVLIG : null))
                .toList());
  }

  private void screen(String forloebId) {
    system
        .bean(RegistrerScreeninger.class)
        .screen(
            af(forloebId),
            JOBCENTER,
            List.of(
                new Kandidatkriterier(
                    jdbc.sql(
                            "select min(deltager_id) from deltager where forloeb_id = ?"
                                + " and jobcenter = ?")
                        .params(forloebId, JOBCENTER)
                        .query(String.class)
                        .single(),
                    Set.of(1, 3, 4, 5),
                    null,
                    Motivation.JA,
                    true,
                    true,
                    true,
                    null,
                    Screeningsudfald.UDVALGT,
                    "Har sin plads")));
  }

  private String ordninger(String forloebId) {
    return system
        .bean(Personordninger.class)
        .opslag(forloebId)
        .forslag(
            system.bean(Deltagere.class).find(forloebId, en(forloebId)).orElseThrow(),
            Ordningsfakta.UKENDTE);
  }

  private String befordring(String forloebId) {
    return system
        .bean(Personordninger.class)
        .befordring(
            forloebId,
            system.bean(Tilmeldinger.class).iForloeb(forloebId).get(0).tilmelding(),
            system.bean(Holdregister.class).hent(forloebId, 1));
  }

  private List<String> siges(String beslutning, String forloebId) {
    if (vises.containsKey(beslutning)) {
      String vist = vises.get(beslutning).apply(forloebId);
      return vist == null || vist.isEmpty() ? List.of(INTET) : List.of(vist.split("[ :]+"));
    }
    int foer = trufne(beslutning, forloebId).size();
    traeffes.get(beslutning).accept(forloebId);
    List<TruffenAfgoerelse> efter = trufne(beslutning, forloebId);
    List<String> regler =
        efter.subList(0, efter.size() - foer).stream()
            .map(a -> a.regel().substring(beslutning.length() + 1))
            .toList();
    return regler.isEmpty() ? List.of(INTET) : regler;
  }

  /** Newest first. */
  private List<TruffenAfgoerelse> trufne(String beslutning, String forloebId) {
    return system.bean(Afgoerelseslager.class).omForloebet(forloebId, beslutning).stream()
        .filter(a -> a.beslutning().equals(beslutning))
        .toList();
  }
}
