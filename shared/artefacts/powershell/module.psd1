@{
    RootModule = 'TlsRemedy.psm1'
    ModuleVersion = '1.0.0'
    GUID = '6f0a3c52-8d5e-4a37-9b1e-2c9d54b7e1a8'
    Author = 'TLS Remedy'
    CompanyName = ''
    Copyright = ''
    Description = 'Checks and sets the TLS settings of Windows that were chosen, and restores what was there before.'
    PowerShellVersion = '3.0'
    FormatsToProcess = @('TlsRemedy.format.ps1xml')
    FunctionsToExport = @('Repair-TlsRemedy', 'Test-TlsRemedy', 'Undo-TlsRemedy')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{ PSData = @{ Tags = @('Windows', 'TLS', 'PSEdition_Desktop', 'PSEdition_Core') } }
}
