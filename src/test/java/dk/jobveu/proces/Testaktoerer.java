package dk.jobveu.proces;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import jakarta.annotation.PostConstruct;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

/** Organisations and a user each, made for tests; user ids are {@code bruger_<organisation>}. */
@TestComponent
@Import(Billigekoder.class)
@DependsOn("processEngineFactoryBean")
public class Testaktoerer {

  public static final String KOORDINATOR = "veu_oestjylland";
  public static final String BRANCHE = "tekniq";
  public static final String BRANCHE_2 = "dansk_industri";
  public static final String FAGLIG = "dansk_el_forbund";
  public static final String FAGLIG_2 = "3f_randers";
  public static final String JOBCENTER = "jobcenter_randers";
  public static final String JOBCENTER_2 = "jobcenter_aarhus";
  public static final String JOBCENTER_3 = "jobcenter_favrskov";
  public static final String SKOLE = "tradium";
  public static final String SKOLE_2 = "aarhus_tech";
  public static final String KODE = "Test-kode-2026!";

  private final Organisationer organisationer;

  Testaktoerer(Organisationer organisationer) {
    this.organisationer = organisationer;
  }

  @PostConstruct
  void opret() {
    opret(KOORDINATOR, "koordinator", "VEU-koordinator Østjylland", null);
    opret(BRANCHE, "branchorganisation", "TEKNIQ Arbejdsgiverne", null);
    opret(BRANCHE_2, "branchorganisation", "Dansk Industri", null);
    opret(FAGLIG, "faglig_organisation", "Dansk El-Forbund", null);
    opret(FAGLIG_2, "faglig_organisation", "3F Randers", null);
    opret(JOBCENTER, "jobcenter", "Jobcenter Randers", "0730");
    opret(JOBCENTER_2, "jobcenter", "Jobcenter Aarhus", "0751");
    opret(JOBCENTER_3, "jobcenter", "Jobcenter Favrskov", "0710");
    opret(SKOLE, "uddannelsesinstitution", "Tradium", "0730");
    opret(SKOLE_2, "uddannelsesinstitution", "AARHUS TECH", "0751");
  }

  private void opret(String id, String rolle, String navn, String kommunekode) {
    organisationer.opret(new Aktoer(id, rolle, navn, "REGIONAL", kommunekode, null));
    organisationer.opretBruger(bruger(id), navn, KODE, id);
  }

  /** The user of an organisation. */
  public static String bruger(String organisation) {
    return "bruger_" + organisation;
  }
}
