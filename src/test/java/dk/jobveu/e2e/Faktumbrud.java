package dk.jobveu.e2e;

import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.resultat.Succeskriterier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Each row of the checklist, each principle and each criterion follows the facts that
 * docs/udledninger.md says it comes from: one fact is taken away from a played case, and it says
 * something else. Nothing of it stays.
 */
public final class Faktumbrud {

  /** Of what, the fact that is taken away, and what is said then. */
  private static final String ALLE =
      """
      C1.1 | delete from mangelvalidering | IKKE_OPFYLDT
      C1.1 | update mangelvalidering set status = 'IKKE_VALIDERET', tilsidesat_begrundelse = null | IKKE_OPFYLDT
      C1.2 | update virksomhed set status = 'TRUKKET', trukket = registreret | IKKE_OPFYLDT
      C1.3 | delete from ledige_medlemmer | IKKE_OPFYLDT
      C1.4 | delete from omfangsvurdering where side = 'ARBEJDSGIVER' | IKKE_OPFYLDT
      C2.1 | update partsaftale set status = 'INDGAAET' >> update partsaftale_tiltraedelse set paa_vegne_af = 'Dansk El-Forbund' | OPFYLDT_PAA_ANDEN_VIS
      C2.1 | update partsaftale set status = 'FORKASTET' | IKKE_OPFYLDT
      C2.1a | update partsaftale set formaal = null | IKKE_OPFYLDT
      C2.1b | update partsaftale set faglige_kompetencer = 'Fiber', stillingsbetegnelser = 'Tekniker' >> update partsaftale set faglige_kompetencer = null | IKKE_OPFYLDT
      C2.1b | update partsaftale set faglige_kompetencer = 'Fiber', stillingsbetegnelser = 'Tekniker' >> update partsaftale set stillingsbetegnelser = null | IKKE_OPFYLDT
      C2.1c | update partsaftale set alle_ledige = false, indsnaevring = null | IKKE_OPFYLDT
      C2.1d | update partsaftale set beskaeftigede = null | IKKE_OPFYLDT
      C2.1e | update partsaftale set loeftemaal = null | IKKE_OPFYLDT
      C2.2 | update kursussammensaetning set status = 'UDKAST' | IKKE_OPFYLDT
      C2.2 | update kursussammensaetning set raadgivning = null; delete from virksomhedsoenske | OPFYLDT_PAA_ANDEN_VIS
      C3.1 | delete from opstartsmoede_deltager; delete from opstartsmoede | IKKE_OPFYLDT
      C3.1 | delete from opstartsmoede_deltager where deltager = 'dansk_el_forbund' | OPFYLDT_PAA_ANDEN_VIS
      C3.2 | update jobcenter_tilknytning set svar = 'AFSLAAET', grund = 'Nej' | IKKE_OPFYLDT
      C3.3 | update hensigtserklaering set status = 'SKAL_BEKRAEFTES_IGEN' | IKKE_OPFYLDT
      C3.3 | update hensigtserklaering set indhold_matcher = false | OPFYLDT_PAA_ANDEN_VIS
      C3.4 | delete from projektplan_godkendelse | IKKE_OPFYLDT
      C3.5 | update udbud set status = 'KLADDE' | IKKE_OPFYLDT
      C3.6 | delete from udbydervalg_skole; delete from udbydervalg | IKKE_OPFYLDT
      C4.1 | delete from screeningsprofil_kompetence; delete from screeningsprofil | IKKE_OPFYLDT
      C4.1a | delete from screeningsprofil_kompetence; delete from screeningsprofil | IKKE_OPFYLDT
      C4.1b | update screening_i_jobcenter set informeret_den = null | IKKE_OPFYLDT
      C4.1c | update screeningsresultat set resultat = 'VENTELISTE' | IKKE_OPFYLDT
      C4.1d | delete from informationsmoede | IKKE_OPFYLDT
      C4.2 | update gennemfoersel set status = 'I_GANG' | IKKE_OPFYLDT
      C4.2 | delete from kursusafslutning | IKKE_OPFYLDT
      C4.3 | delete from udfald where deltager_id = (select min(deltager_id) from udfald where forloeb_id = ?) | IKKE_OPFYLDT
      C4.3 | update match set c43 = 'UDEN_MATCH' | OPFYLDT_PAA_ANDEN_VIS
      1 | update virksomhed set status = 'TRUKKET', trukket = registreret | IKKE_OPFYLDT
      1 | delete from mangelvalidering | DELVIST
      1 | update partsaftale set stillingsbetegnelser = null >> update behov_stilling set stillingsbetegnelse = 'Kok' | DELVIST
      1 | update behov_stilling set stillingsbetegnelse = 'Kok'; update partsaftale set stillingsbetegnelser = 'Fibertekniker' >> update partsaftale set stillingsbetegnelser = null | DELVIST
      1 | delete from udfald where deltager_id = (select min(deltager_id) from udfald where forloeb_id = ?) | DELVIST
      2 | update partsaftale_tiltraedelse set svar = 'AFSLAAET' where side = 'LOENMODTAGER'; update deltagelse set svar = 'INVITERET' where rolle = 'faglig_organisation' | IKKE_OPFYLDT
      3 | delete from meritvalidering | IKKE_OPFYLDT
      4 | delete from opstartsmoede_deltager; update partsaftale_tiltraedelse set svar = 'AFSLAAET' | DELVIST
      5 | delete from informationsmoede | DELVIST
      5 | update screening_i_jobcenter set informeret_den = null | IKKE_OPFYLDT
      6 | delete from virksomhed_kontakt | DELVIST
      7 | delete from genbrug | IKKE_OPFYLDT
      K1 | delete from udfald | 0
      K2 | update gennemfoersel set antal_kurser = 0, antal_meritkurser = 0, antal_beviser = 0 | 0
      K3 | update gennemfoersel set antal_meritkurser = 0 | 0
      K4 | update udfald set udfald = 'VOKSENLAERLING' >> delete from udfald | 0
      """;

  private final Tjekliste tjekliste;
  private final Principper principper;
  private final Succeskriterier kriterier;
  private final Brudproeve proeve;

  Faktumbrud(KoerendeSystem system) {
    tjekliste = system.bean(Tjekliste.class);
    principper = system.bean(Principper.class);
    kriterier = system.bean(Succeskriterier.class);
    proeve = new Brudproeve(system);
  }

  /** What has a break, so that nothing that is derived is without one. */
  public static Set<String> om() {
    return Brudlinje.af(ALLE).map(Brudlinje::om).collect(Collectors.toCollection(TreeSet::new));
  }

  Stream<DynamicTest> hvert(String forloebId) {
    return proeve.hvert(Brudlinje.af(ALLE), forloebId, this::siges);
  }

  /** How everything stands, by row, principle and criterion. */
  private List<String> siges(String om, String forloebId) {
    Map<String, String> alt = new HashMap<>();
    tjekliste.raekker(forloebId).forEach(r -> alt.put(r.raekke(), r.tilstand().name()));
    principper.alle(forloebId).forEach(p -> alt.put("" + p.nr(), p.tilstand().name()));
    kriterier.maal(forloebId).forEach(m -> alt.put("K" + m.nr(), "" + m.opnaaet()));
    return List.of(alt.get(om));
  }
}
