import type { Audience } from './table.ts'

// Every object type of the product's graph with who may see it, and every field whose label is not that of its type. Written down
// here: a new type or labelled field fails its test until somebody who thought about it enters it.

/** Who may see a part of the schema: EVERYONE, ROWS (each row's label decides), or some callers only. */
export type Label = 'EVERYONE' | 'ROWS' | Audience

/** "Type" or "Type.field" → label. */
export type Labels = ReadonlyMap<string, Label>

/** Object types. */
export const TYPES: Labels = labels({
  EVERYONE: `
    Application ApplicationConnection ApplicationCounts ApplicationEdge BoundarySet CodeAssignment CodeSystem CodeTranslation
    CodeTranslationConnection CodeTranslationEdge CrosswalkReport CrosswalkSystemReport Group GroupConnection
    GroupEdge Inventory InventoryFinding InventoryName InventoryNameConnection InventoryNameEdge
    InventoryOrganization InventoryOrganizationConnection InventoryOrganizationEdge InventoryReconciliation
    InventoryRow InventoryRowConnection InventoryRowEdge InventoryTable Licence Organization OrganizationConnection
    OrganizationEdge OrganizationMatch PageInfo Pillar Position PositionConnection PositionEdge Ratio
    RatioConnection RatioEdge Region RegionConnection RegionEdge RegionLevelCount RegionMatch Role RoleConnection
    RoleEdge Succession Theme DocumentKind
  `,
  ROWS: `
    AccessCount BudgetLine BudgetLineConnection BudgetLineEdge BudgetShare BudgetSummary Component Contact DapodikCell
    DapodikFinding DapodikImport DapodikImportConnection DapodikImportEdge DapodikRow DapodikRowConnection
    DapodikRowEdge Dataset DatasetConnection DatasetEdge DatasetFacets DatasetQuality DatasetRow DatasetRowConnection
    DatasetRowEdge Dimension DimensionMember DimensionValue Distribution Document DocumentConnection DocumentEdge
    Education EducationByLevel Figure FigureChange FigureChangeConnection FigureChangeEdge Finding FormatCount
    GroupCount DataVersion Indicator IndicatorConnection IndicatorEdge Official OfficialConnection OfficialEdge
    OrganizationProgress OrganizationProgressConnection OrganizationProgressEdge PerformanceTarget PillarCount
    PlanningDocument PlanningDocumentConnection PlanningDocumentEdge PlanningFinding PlanningFindingConnection
    PlanningFindingEdge Population PopulationConnection PopulationEdge PopulationFinding PopulationImport
    PopulationImportConnection PopulationImportEdge ProcurementPackage ProcurementPackageConnection
    ProcurementPackageEdge Programme ProgrammeActivity ProgrammeActivityConnection ProgrammeActivityEdge
    ProgrammeConnection ProgrammeEdge Provenance PublicationProgress PublisherCount QualityPoint QuarterExecution
    RegionCount Release ReleaseConnection ReleaseEdge RupExportConnection RupExportEdge RupExportRow StaffCounts
    StaffFigure Statistics StatisticsColumn StatisticsCorrelation StatisticsCoverage StatisticsFigure
    StatisticsFigureConnection StatisticsFigureEdge StatisticsMember StatisticsObservation
    StatisticsObservationConnection StatisticsObservationEdge StatisticsRanking StatisticsRankingConnection
    StatisticsRankingEdge StatisticsRankingEntry StatisticsRow StatisticsRowConnection StatisticsRowEdge
    StatisticsSeries StatisticsSeriesConnection StatisticsSeriesEdge StatisticsSource StatisticsSourceConnection
    StatisticsSourceEdge StatisticsTrend StatisticsTrendConnection StatisticsTrendEdge StatisticsTrendPoint
    StatisticsValue StepAmount Tag TagConnection TagCount TagEdge TemporalCoverage ThemeCount VersionChanges YearCount
  `,
  SIGNED_IN: `
    Appointment BrowserSession BrowserSessionConnection BrowserSessionEdge Me RightsGround SavedView
    SavedViewConnection SavedViewEdge VisibleTier
    Subgraph SubgraphConnection SubgraphEdge SubgraphVersion SubgraphVersionConnection SubgraphVersionEdge
    SubgraphQuarantine SchemaCheck SchemaCheckConnection SchemaCheckEdge CheckFinding AffectedOperation CheckConsent
    SupergraphVersion SupergraphPart SupergraphActivation SupergraphActivationConnection SupergraphActivationEdge
    SchemaChange SubgraphPublication
  `,
  GOVERNMENT: `
    AccessExplanation AccessReviewConnection AccessReviewEdge AccessReviewEntry Account AccountConnection
    AccountEdge ApiKey ApiKeyConnection ApiKeyEdge ApplicationSignIn AuditDetail AuditEntry AuditEntryConnection
    AuditEntryEdge DataAgreement DataAgreementConnection DataAgreementEdge IssuedClientSecret IssuedKey KeyUsage
    KeyUsageConnection KeyUsageEdge OfficialWithoutAccount OfficialWithoutAccountConnection
    OfficialWithoutAccountEdge OfficialsSnapshot PersonAccess PersonAccessConnection PersonAccessEdge
    RegisteredApplication RegisteredApplicationConnection RegisteredApplicationEdge
    Actor SubgraphHealth SubgraphHour SubgraphRetirement SubgraphToken FieldConsent FieldConsentConnection FieldConsentEdge ConsentGiver OperationUsage FieldUsage FieldUsageConnection FieldUsageEdge
    SubgraphRegistration SubgraphTokenIssued
  `,
  ADMIN: `
    Contract
  `,
  PERSON: `
    AidReceived FamilyMember PersonAccessEntry PersonAccessSummary PersonAddress PersonCorrection
    PersonCorrectionConnection PersonCorrectionEdge PersonProfile
  `,
})

/** Fields that say for themselves who may see them; all others are seen as their type is. */
export const FIELDS: Labels = labels({
  EVERYONE: `
    Query.application Query.applications Query.boundaries Query.boundarySet Query.codeSystems Query.crosswalk Query.crosswalkReport Query.group
    Query.groups Query.inventory Query.me Query.organization Query.organizations Query.pillars Query.position
    Query.documentKinds Query.positions Query.ratio Query.ratios Query.region Query.regions Query.resolveOrganization
    Query.resolveRegion Query.role Query.roles Query.themes Query.translateCode
  `,
  ROWS: `
    Dataset.programmes Group.datasetCount Group.datasets Indicator.ranking Indicator.series Organization.budget
    Organization.datasets Organization.indicators Organization.officials Organization.packages
    Organization.programmes Organization.staff Organization.statistics Pillar.datasetCount Pillar.datasets
    Position.holders Query.budgetLine Query.budgetLines Query.dapodikImports Query.dataset Query.datasets
    Query.indicator Query.indicators Query.packages Query.planningDocuments Query.planningImportReport
    Query.document Query.documents Query.populationImports Query.programme Query.publicationProgress Query.programmes Query.rupExport Query.statistics
    Query.statisticsSources Query.dataVersion Subscription.dataVersionChanged Query.tag Query.tags Ratio.ranking Region.area Region.budget Region.budgetLines
    Region.datasets Region.education Region.figure Region.indicators Region.population Region.populationHistory
    Region.ratio Region.statistics Theme.datasetCount Theme.datasets
  `,
  SIGNED_IN: `
    Me.sessions Mutation.deleteView Mutation.endOtherSessions Mutation.endSession Mutation.renameView Mutation.saveView
    Query.savedViews
    Query.subgraphs Query.subgraph Query.schemaCheck Mutation.checkSubgraph Mutation.publishSubgraph
  `,
  GOVERNMENT: `
    Mutation.changeApplication Mutation.confirmAgreement Mutation.countDownload Mutation.endAgreement Mutation.issueClientSecret
    Mutation.issueKey Mutation.recordAgreement Mutation.registerApplication Mutation.revokeKey Mutation.rotateKey
    Mutation.suspendApplication Official.decree Official.employeeNumber Query.accessReview Query.auditEntries
    Query.dataAgreement Query.dataAgreements Query.explainAccess Query.officialsSnapshot Query.officialsVersion
    Query.officialsWithoutAccount Query.personAccesses Query.registeredApplication Query.registeredApplications
    Subgraph.contact Subgraph.registeredBy Subgraph.reviewedAt Subgraph.reviewedBy Subgraph.reviewNote
    Subgraph.health Subgraph.retirement Subgraph.tokens Subgraph.consents Subgraph.given SubgraphVersion.publishedBy SubgraphQuarantine.details
    CheckConsent.by SupergraphVersion.sdl SupergraphPart.url SupergraphActivation.by Query.supergraph
    Query.supergraphActivations Query.supergraphVersion Query.topOperations Query.unusedFields Query.usageSince Query.fieldUsage
    Mutation.registerSubgraph Mutation.reviewSubgraph Mutation.setSubgraphTier Mutation.retireSubgraph
    Mutation.quarantineSubgraph Mutation.returnSubgraph Mutation.consentToCheck Mutation.consentToField
    Mutation.withdrawConsent Mutation.rollbackSubgraph
    Mutation.rollbackSupergraph Mutation.createSubgraphToken Mutation.revokeSubgraphToken
  `,
  ADMIN: `
    Account.email Account.waitsForSecond Mutation.activateApplication Mutation.bindApplication Mutation.createAccount Mutation.disableAccount
    Mutation.enableAccount Mutation.endAppointment Mutation.giveAppointment Query.account Query.accounts Query.contracts
  `,
  PERSON: `
    Mutation.decidePersonCorrection Mutation.openPersonProfile Mutation.requestPersonCorrection
    Query.personCorrections
  `,
})

function labels(lists: Readonly<Partial<Record<Label, string>>>): Labels {
  const entries = Object.entries(lists).flatMap(([label, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, label as Label] as const),
  )
  return new Map(entries)
}
